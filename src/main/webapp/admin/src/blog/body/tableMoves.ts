import type { Editor } from '@tiptap/core';
import { Fragment } from '@tiptap/pm/model';
import type { Node as PmNode, ResolvedPos } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';

interface Place {
  readonly table: PmNode;
  /** Where it begins. */
  readonly at: number;
  readonly row: number;
  readonly column: number;
}

export const MOST_ROWS = 200;
export const MOST_COLUMNS = 20;

/** The table in which the selection begins, and its cell. */
export function placeOf($at: ResolvedPos): Place | undefined {
  for (let depth = $at.depth; depth > 0; depth--) {
    const table = $at.node(depth);
    if (table.type.name === 'table') {
      return { table, at: $at.before(depth), row: $at.index(depth), column: $at.depth > depth ? $at.index(depth + 1) : 0 };
    }
  }
  return undefined;
}

export const columnsOf = (table: PmNode): number => table.firstChild?.childCount ?? 0;

export type TableEdit = 'rowBelow' | 'columnAfter' | 'removeRow' | 'removeColumn';

/** Changes the form of the table in which the selection is; false outside of tables and where nothing would be left of it. */
export function editTable(editor: Editor, edit: TableEdit): boolean {
  const place = placeOf(editor.state.selection.$from);
  if (!place) return false;
  const { table, at, row, column } = place;
  const { tableRow, tableCell } = editor.schema.nodes;
  if (!tableRow || !tableCell) return false;
  let rows = children(table);
  let alignments = table.attrs.alignments as readonly string[] | null;
  const columns = columnsOf(table);
  let to = { row, column };
  if (edit === 'rowBelow') {
    if (rows.length >= MOST_ROWS) return false;
    rows = rows.toSpliced(row + 1, 0, tableRow.create(null, Array.from({ length: columns }, () => tableCell.create())));
    to = { row: row + 1, column: 0 };
  } else if (edit === 'removeRow') {
    if (rows.length === 1) return false;
    rows = rows.toSpliced(row, 1);
    to = { row: Math.max(0, row - 1), column };
  } else {
    const isMore = edit === 'columnAfter';
    if (isMore ? columns >= MOST_COLUMNS : columns === 1) return false;
    rows = rows.map((one) => one.copy(Fragment.from(isMore ? children(one).toSpliced(column + 1, 0, tableCell.create()) : children(one).toSpliced(column, 1))));
    alignments = alignments && (isMore ? alignments.toSpliced(column + 1, 0, 'none') : alignments.toSpliced(column, 1));
    to = { row, column: isMore ? column + 1 : Math.max(0, column - 1) };
  }
  const next = table.type.create({ ...table.attrs, alignments }, rows);
  const change = editor.state.tr.replaceWith(at, at + table.nodeSize, next);
  editor.view.dispatch(change.setSelection(inCell(change, at, to.row, to.column)).scrollIntoView());
  return true;
}

/** To the next cell or the one before, or to the one below; a row more behind the last one. False outside of tables. */
export function stepCell(editor: Editor, to: 1 | -1 | 'down'): boolean {
  const place = placeOf(editor.state.selection.$from);
  if (!place) return false;
  const columns = columnsOf(place.table);
  const cell = place.row * columns + place.column + (to === 'down' ? columns : to);
  if (cell < 0) return false;
  if (cell >= columns * place.table.childCount) return to === -1 ? false : editTable(editor, 'rowBelow');
  const { tr } = editor.state;
  editor.view.dispatch(tr.setSelection(inCell(tr, place.at, Math.floor(cell / columns), cell % columns)).scrollIntoView());
  return true;
}

/** Gives rows that came to be too short, as by pasting or by deleting over several cells, as many cells as the longest has. */
export function evened(state: EditorState): Transaction | null {
  const change = state.tr;
  const { tableCell } = state.schema.nodes;
  state.doc.forEach((table, at) => {
    if (table.type.name !== 'table' || !tableCell) return;
    const columns = Math.min(MOST_COLUMNS, Math.max(...children(table).map(({ childCount }) => childCount)));
    table.forEach((row, offset) => {
      const missing = columns - row.childCount;
      const end = at + 1 + offset + row.nodeSize - 1;
      if (missing > 0) change.insert(change.mapping.map(end), Array.from({ length: missing }, () => tableCell.create()));
    });
  });
  return change.docChanged ? change : null;
}

function inCell({ doc }: Transaction, at: number, row: number, column: number) {
  let position = at + 1;
  const table = doc.nodeAt(at);
  children(table).slice(0, row).forEach(({ nodeSize }) => (position += nodeSize));
  children(table?.child(row)).slice(0, column).forEach(({ nodeSize }) => (position += nodeSize));
  const inside = position + 2;
  return TextSelection.create(doc, inside, inside + (table?.child(row).child(column).content.size ?? 0));
}

const children = (node: PmNode | null | undefined): PmNode[] => [...(node?.children ?? [])];
