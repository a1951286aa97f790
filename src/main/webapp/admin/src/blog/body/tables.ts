import { Node } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { Node as PmNode } from '@tiptap/pm/model';
import { alignment } from './alignment';
import { identity, kept } from './attributes';
import { evened, stepCell } from './tableMoves';

/** How many of the first rows are headings where the table does not say. */
const HEADER_ROWS = 1;

export const headerRowsOf = (table: PmNode): number => Number(table.attrs.headerRows ?? HEADER_ROWS);

const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  addAttributes: () => ({ ...identity(), ...kept('headerRows'), ...kept('alignments') }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ node, HTMLAttributes }) => ['table', { ...HTMLAttributes, 'data-head': String(headerRowsOf(node)) }, ['tbody', 0]],
  addKeyboardShortcuts() {
    return {
      Tab: () => stepCell(this.editor, 1),
      'Shift-Tab': () => stepCell(this.editor, -1),
      Enter: () => stepCell(this.editor, 'down'),
    };
  },
  addProseMirrorPlugins() {
    return [new Plugin({ appendTransaction: (changes, _, state) => (changes.some(({ docChanged }) => docChanged) ? evened(state) : null) }), alignment()];
  },
});

const TableRow = Node.create({
  name: 'tableRow',
  content: 'tableCell+',
  addAttributes: identity,
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', HTMLAttributes, 0],
});

const TableCell = Node.create({
  name: 'tableCell',
  content: 'inline*',
  isolating: true,
  addAttributes: () => kept('rest'),
  parseHTML: () => [{ tag: 'td' }, { tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
});

export const tableNodes = [Table, TableRow, TableCell];
