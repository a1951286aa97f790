import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Shows cells as their column is aligned, which the table knows and not they. */
export const alignment = () =>
  new Plugin({
    props: {
      decorations({ doc }) {
        const shown: Decoration[] = [];
        doc.forEach((table, at) => {
          const alignments = table.type.name === 'table' ? (table.attrs.alignments as readonly string[] | null) : null;
          if (!alignments) return;
          table.forEach((row, rowOffset) =>
            row.forEach((cell, cellOffset, column) => {
              const from = at + 1 + rowOffset + 1 + cellOffset;
              shown.push(Decoration.node(from, from + cell.nodeSize, { class: `is-${alignments[column] ?? 'none'}` }));
            }),
          );
        });
        return DecorationSet.create(doc, shown);
      },
    },
  });
