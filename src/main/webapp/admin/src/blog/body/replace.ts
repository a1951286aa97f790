import type { Editor } from '@tiptap/core';
import type { BlockJson } from '../blocks/types';
import { documentOf } from '../blocks/toDocument';
import { startOf } from './moves';

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
