import type { Editor } from '@tiptap/core';
import { nodeOf } from '../blocks/toDocument';
import type { BlockJson } from '../blocks/types';
import { documentOf } from '../blocks/toDocument';
import { blockAt, startOf } from './moves';

/** Makes the document another one by changing no more than what differs, so that the cursor stays where it was, if it can. */
export function replaceBody(editor: Editor, blocks: readonly BlockJson[]): void {
  const { doc, schema, tr } = editor.state;
  const next = schema.nodeFromJSON(documentOf(blocks));
  const from = doc.content.findDiffStart(next.content);
  const to = doc.content.findDiffEnd(next.content);
  if (from === null || !to) return;
  const overlap = Math.max(0, from - Math.min(to.a, to.b));
  // Whole blocks, so that nothing is opened in the middle of one.
  const first = doc.resolve(from).index(0);
  const behind = doc.childCount - Math.min(doc.childCount, doc.resolve(Math.min(doc.content.size, to.a + overlap)).indexAfter(0));
  const kept = Math.min(behind, next.childCount - first, doc.childCount - first);
  const start = startOf(editor, first);
  const end = startOf(editor, doc.childCount - kept);
  tr.replaceWith(start, end, next.children.slice(first, next.childCount - kept));
  editor.view.dispatch(tr.setMeta('addToHistory', false).setMeta('preventUpdate', true));
}

/** Puts blocks behind the one that the selection is in, or in its place if that is an empty paragraph, and goes to their end. */
export function insertBlocks(editor: Editor, blocks: readonly BlockJson[]): void {
  const at = blockAt(editor);
  const { doc } = editor.state;
  const block = at < doc.childCount ? doc.child(at) : undefined;
  const start = startOf(editor, Math.min(at, doc.childCount));
  const isEmpty = block?.type.name === 'paragraph' && block.content.size === 0;
  const end = start + (block?.nodeSize ?? 0);
  editor
    .chain()
    .insertContentAt(isEmpty ? { from: start, to: end } : end, blocks.map(nodeOf))
    .run();
}

/** As {@link insertBlocks}, behind a block that may have moved meanwhile; at the end where it is gone. */
export function insertBehind(editor: Editor, id: string | null, blocks: readonly BlockJson[]): void {
  const { doc } = editor.state;
  const at = doc.children.findIndex((node) => node.attrs.id === id);
  const block = at < 0 ? doc.childCount - 1 : at;
  const node = doc.child(block);
  const start = startOf(editor, block);
  const end = start + node.nodeSize;
  const isEmpty = node.type.name === 'paragraph' && node.content.size === 0;
  editor.commands.insertContentAt(isEmpty ? { from: start, to: end } : end, blocks.map(nodeOf));
}
