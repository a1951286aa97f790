import type { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { ResolvedPos } from '@tiptap/pm/model';

/** How many nodes of a kind a place is in. */
export const depthOf = ($at: ResolvedPos, name: string): number =>
  Array.from({ length: $at.depth }, (_, depth) => $at.node(depth + 1)).filter(({ type }) => type.name === name).length;

/** The block that the selection begins in, by its number. */
export const blockAt = (editor: Editor): number => editor.state.selection.$from.index(0);

/** Moves the block that the selection is in before the one above it or behind the one below. False at the ends. */
export function moveBlock(editor: Editor, by: 1 | -1): boolean {
  const { doc, selection, tr } = editor.state;
  const at = blockAt(editor);
  const other = at + by;
  if (other < 0 || other >= doc.childCount) return false;
  const upper = Math.min(at, other);
  const start = startOf(editor, upper);
  const [first, second] = [doc.child(upper), doc.child(upper + 1)];
  const shift = by === 1 ? second.nodeSize : -first.nodeSize;
  tr.replaceWith(start, start + first.nodeSize + second.nodeSize, [second, first]);
  const anchor = selection.anchor + shift;
  tr.setSelection(
    selection instanceof NodeSelection
      ? NodeSelection.create(tr.doc, anchor)
      : TextSelection.between(tr.doc.resolve(anchor), tr.doc.resolve(Math.min(selection.head + shift, tr.doc.content.size))),
  );
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}

/** Takes the block away that the selection is in. */
export function removeBlock(editor: Editor): boolean {
  const at = blockAt(editor);
  const start = startOf(editor, at);
  const { doc } = editor.state;
  if (at >= doc.childCount) return false;
  return editor.chain().deleteRange({ from: start, to: start + doc.child(at).nodeSize }).focus().run();
}

/** Where a block begins. */
export function startOf({ state: { doc } }: Editor, block: number): number {
  let position = 0;
  for (let at = 0; at < block; at++) position += doc.child(at).nodeSize;
  return position;
}
