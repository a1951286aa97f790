import { Button, MenuItem, TextField } from '@mui/material';
import { useEditorState } from '@tiptap/react';
import type { Editor } from '@tiptap/react';
import { useTranslate } from 'react-admin';
import { columnsOf, editTable, placeOf } from './tableMoves';
import type { TableEdit } from './tableMoves';
import { headerRowsOf } from './tables';

const EDITS: readonly TableEdit[] = ['rowBelow', 'columnAfter', 'removeRow', 'removeColumn'];
const ALIGNMENTS = ['none', 'left', 'center', 'right'] as const;
const MOST_HEADER_ROWS = 5;

/** Rows, columns, heads and alignment of the table that the cursor is in. */
export function TableTools({ editor }: { readonly editor: Editor }) {
  const translate = useTranslate();
  const now = useEditorState({
    editor,
    selector: ({ editor: it }) => {
      const place = placeOf(it.state.selection.$from);
      const alignments = (place?.table.attrs.alignments as readonly string[] | null) ?? [];
      return place && { column: place.column, columns: columnsOf(place.table), heads: headerRowsOf(place.table), alignments };
    },
  });
  if (!now) return null;
  const align = (value: string) =>
    editor.commands.updateAttributes('table', { alignments: Array.from({ length: now.columns }, (_, at) => (at === now.column ? value : (now.alignments[at] ?? 'none'))) });
  return (
    <>
      {EDITS.map((edit) => (
        <Button key={edit} size="small" data-tool onMouseDown={(event) => event.preventDefault()} onClick={() => editTable(editor, edit)}>
          {translate(`blog.table.${edit}`)}
        </Button>
      ))}
      <TextField select label={translate('blog.table.heads')} value={now.heads} onChange={({ target }) => editor.commands.updateAttributes('table', { headerRows: Number(target.value) })} sx={{ minWidth: 120 }}>
        {Array.from({ length: MOST_HEADER_ROWS + 1 }, (_, count) => (
          <MenuItem key={count} value={count}>
            {count}
          </MenuItem>
        ))}
      </TextField>
      <TextField select label={translate('blog.table.alignment')} value={now.alignments[now.column] ?? 'none'} onChange={({ target }) => align(target.value)} sx={{ minWidth: 120 }}>
        {ALIGNMENTS.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`blog.table.alignments.${one}`)}
          </MenuItem>
        ))}
      </TextField>
    </>
  );
}
