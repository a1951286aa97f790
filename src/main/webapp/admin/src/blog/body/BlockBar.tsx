import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useEditorState } from '@tiptap/react';
import type { Editor } from '@tiptap/react';
import { useTranslate } from 'react-admin';
import { BlockTools } from './BlockTools';
import { TableTools } from './TableTools';
import { blockAt } from './moves';

const TONES = ['info', 'tip', 'warning'] as const;

/** What can be said of the block that the cursor is in, beyond its text. */
export function BlockBar({ editor }: { readonly editor: Editor }) {
  const translate = useTranslate();
  const { type, attrs } = useEditorState({
    editor,
    selector: ({ editor: it }) => {
      const block = it.state.doc.maybeChild(blockAt(it));
      return { type: block?.type.name ?? '', attrs: block?.attrs ?? {} };
    },
  });
  const text = (field: string) => (
    <TextField
      label={translate(`blog.fields.${field}`)}
      value={attrs[field] ?? ''}
      onChange={({ target }) => editor.commands.updateAttributes(type, { [field]: target.value || null })}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        editor.commands.focus();
      }}
      sx={{ minWidth: 200 }}
    />
  );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5, minHeight: 40 }}>
      {type === 'quote' && text('attribution')}
      {type === 'codeBlock' && text('language')}
      {type === 'callout' && (
        <TextField select label={translate('blog.fields.tone')} value={attrs.tone} onChange={({ target }) => editor.commands.updateAttributes('callout', { tone: target.value })} sx={{ minWidth: 140 }}>
          {TONES.map((tone) => (
            <MenuItem key={tone} value={tone}>
              {translate(`blog.tones.${tone}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {type === 'table' && <TableTools editor={editor} />}
      <Typography variant="caption" color="textSecondary" sx={{ flex: 1, px: 1, display: { xs: 'none', md: 'block' } }}>
        {type === 'paragraph' || type === 'heading' ? translate('blog.body.hint') : ''}
      </Typography>
      <BlockTools editor={editor} />
    </Box>
  );
}
