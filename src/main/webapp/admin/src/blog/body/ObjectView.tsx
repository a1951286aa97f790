import { Box, Paper, Stack, Typography } from '@mui/material';
import { NodeViewWrapper } from '@tiptap/react';
import type { ReactNodeViewProps } from '@tiptap/react';
import { useTranslate } from 'react-admin';
import { GalleryFields } from '../objects/GalleryFields';
import { ImageFields } from '../objects/ImageFields';
import type { ObjectFields } from '../objects/ObjectFields';
import { RecipeFields } from '../objects/RecipeFields';
import { UnknownFields } from '../objects/UnknownFields';
import { VideoFields } from '../objects/VideoFields';
import { BlockTools } from './BlockTools';

const FIELDS: Readonly<Record<string, ObjectFields>> = { image: ImageFields, gallery: GalleryFields, recipe: RecipeFields, video: VideoFields };

/** A block that is no text, in the middle of the text. */
export function ObjectView({ editor, node, getPos, updateAttributes }: ReactNodeViewProps) {
  const translate = useTranslate();
  const kind = String(node.attrs.kind);
  const Fields = FIELDS[kind] ?? UnknownFields;
  const name = translate(`blog.kinds.${kind}`, { _: kind });
  const select = () => {
    const at = getPos();
    if (at !== undefined) editor.commands.setNodeSelection(at);
  };
  return (
    <NodeViewWrapper>
      <Paper
        variant="outlined"
        role="group"
        aria-label={name}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          select();
          editor.view.focus();
        }}
        sx={{ p: 1.5, whiteSpace: 'normal', fontSize: '1rem', lineHeight: 1.5 }}
      >
        <Stack direction="row" data-drag-handle sx={{ alignItems: 'center', mb: 1, cursor: 'grab' }}>
          <Typography variant="caption" color="textSecondary" sx={{ flex: 1, fontWeight: 650 }}>
            {name}
          </Typography>
          <BlockTools editor={editor} select={select} />
        </Stack>
        <Box>
          <Fields kind={kind} data={node.attrs.data as Record<string, unknown>} change={(data) => updateAttributes({ data })} />
        </Box>
      </Paper>
    </NodeViewWrapper>
  );
}
