import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useEditorState } from '@tiptap/react';
import type { Editor } from '@tiptap/react';
import { useTranslate } from 'react-admin';
import { CommentMark } from '../../editorial/CommentMark';
import { anchored } from '../../editorial/comments';
import { StaleMark } from '../../editorial/StaleMark';
import { AttributeInput } from './AttributeInput';
import { BlockTools } from './BlockTools';
import { TableTools } from './TableTools';
import { blockAt } from './moves';

const TONES = ['info', 'tip', 'warning'] as const;

/** What can be said of the block that the cursor is in, beyond its text. As high for all kinds, so that nothing jumps under the pointer. */
export function BlockBar({ editor }: { readonly editor: Editor }) {
  const translate = useTranslate();
  const { type, attrs, number } = useEditorState({
    editor,
    selector: ({ editor: it }) => {
      const at = blockAt(it);
      const block = it.state.doc.maybeChild(at);
      return { type: block?.type.name ?? '', attrs: block?.attrs ?? {}, number: at + 1 };
    },
  });
  const about = { anchor: `/body/blocks/@${attrs.id}`, label: translate('blog.body.block', { number }) };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, height: 56, overflowX: 'auto', '& > *': { flexShrink: 0 } }}>
      {type === 'quote' && <AttributeInput key={attrs.id} editor={editor} type={type} field="attribution" value={attrs.attribution} />}
      {type === 'codeBlock' && <AttributeInput key={attrs.id} editor={editor} type={type} field="language" value={attrs.language} />}
      {type === 'callout' && (
        <TextField
          select
          label={translate('blog.fields.tone')}
          value={attrs.tone}
          onChange={({ target }) => editor.commands.updateAttributes('callout', { tone: target.value })}
          sx={{ minWidth: 140 }}
        >
          {TONES.map((tone) => (
            <MenuItem key={tone} value={tone}>
              {translate(`blog.tones.${tone}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {type === 'table' && <TableTools editor={editor} />}
      <Typography variant="caption" color="textSecondary" sx={{ flex: '1 1 0', minWidth: 0, px: 1, visibility: { xs: 'hidden', md: 'visible' } }}>
        {type === 'paragraph' || type === 'heading' ? translate('blog.body.hint') : ''}
      </Typography>
      <Box {...anchored(about)}>
        <StaleMark {...about} />
        <CommentMark {...about} />
      </Box>
      <BlockTools editor={editor} />
    </Box>
  );
}
