import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { newId } from '../../shared/parts';
import { nodeOf } from '../blocks/toDocument';
import type { BlockJson } from '../blocks/types';
import { blockAt, startOf } from './moves';

/** What can be put in, in the order in which it is offered. Those that have to be chosen first are asked for. */
export const INSERTIONS = [
  'heading2', 'heading3', 'heading4', 'bullets', 'numbers', 'quote', 'callout', 'code', 'table', 'divider',
  'image', 'gallery', 'recipe', 'video', 'markdown',
] as const;
export type Insertion = (typeof INSERTIONS)[number];

export const ASKED = ['image', 'gallery', 'recipe', 'video', 'markdown'] as const;
export type Asked = (typeof ASKED)[number];
export const isAsked = (what: string): what is Asked => (ASKED as readonly string[]).includes(what);

const COLUMNS = 3;
const ROWS = 3;

export function newBlock(what: Exclude<Insertion, Asked>): BlockJson {
  const id = newId();
  switch (what) {
    case 'heading2':
    case 'heading3':
    case 'heading4':
      return { id, type: 'heading', level: Number(what.at(-1)), text: [] };
    case 'bullets':
    case 'numbers':
      return { id, type: 'list', ordered: what === 'numbers', items: [{ id: newId(), text: [] }] };
    case 'quote':
      return { id, type: 'quote', text: [] };
    case 'callout':
      return { id, type: 'callout', tone: 'tip', text: [] };
    case 'code':
      return { id, type: 'code', code: '' };
    case 'table':
      return { id, type: 'table', rows: Array.from({ length: ROWS }, () => ({ id: newId(), cells: Array.from({ length: COLUMNS }, () => ({ text: [] })) })) };
    case 'divider':
      return { id, type: 'divider' };
  }
}

/** Puts blocks behind the one that the cursor is in, or in the place of an empty paragraph, and the cursor into the first of them. */
export const insertBlocks = (editor: Editor, blocks: readonly BlockJson[]): void => put(editor, blockAt(editor), blocks, true);

/** Puts blocks behind one that may have moved meanwhile, or at the end where it is gone; leaves the cursor alone. */
export const insertBehind = (editor: Editor, id: unknown, blocks: readonly BlockJson[]): void => {
  const at = editor.state.doc.children.findIndex((node) => node.attrs.id === id);
  put(editor, at < 0 ? editor.state.doc.childCount - 1 : at, blocks, false);
};

function put(editor: Editor, block: number, blocks: readonly BlockJson[], isGoingThere: boolean): void {
  const { doc, schema, tr } = editor.state;
  const at = Math.min(block, doc.childCount - 1);
  const node = doc.child(at);
  const start = startOf(editor, at);
  const isFree = node.type.name === 'paragraph' && node.content.size === 0;
  const from = isFree ? start : start + node.nodeSize;
  tr.replaceWith(from, start + node.nodeSize, blocks.map((one) => schema.nodeFromJSON(nodeOf(one))));
  const target = isGoingThere ? Selection.findFrom(tr.doc.resolve(from), 1) : null;
  if (target) tr.setSelection(target).scrollIntoView();
  editor.view.dispatch(tr);
  if (isGoingThere) editor.view.focus();
}
