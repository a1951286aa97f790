import './body.css';
import { Box, LinearProgress, Paper, Stack, Typography } from '@mui/material';
import TrapFocus from '@mui/material/Unstable_TrapFocus';
import { EditorContent } from '@tiptap/react';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommentMark, markedSx } from '../../editorial/CommentMark';
import { anchored } from '../../editorial/comments';
import type { FormProps } from '../../editorial/DocumentPage';
import { StaleMark } from '../../editorial/StaleMark';
import { BlockBar } from './BlockBar';
import { BodyCount } from './BodyCount';
import { BodyDialogs } from './BodyDialogs';
import type { Asking } from './BodyDialogs';
import { BodyFaults } from './BodyFaults';
import { BodyToolbar } from './BodyToolbar';
import { bodyColours } from './colours';
import { useBody } from './useBody';
import { useUploads } from './useUploads';

/** The body of a post, written as it will be read; alone on the screen where that helps. */
export function BodyInput({ document, change, faults }: FormProps) {
  const translate = useTranslate();
  const titleId = useId();
  const [asking, setAsking] = useState<Asking>();
  const [isAlone, setAlone] = useState(false);
  const [waiting, upload] = useUploads();
  const editor = useBody({ document, change }, {
    onMenu: () => setAsking('menu'),
    onLink: () => setAsking('link'),
    onFocusMode: () => setAlone((now) => !now),
    onFiles: (files) => void upload(editor, files),
  });
  const toggleAlone = () => {
    setAlone((now) => !now);
    editor.commands.focus();
  };
  return (
    <Box>
      <TrapFocus open={isAlone} disableAutoFocus disableEnforceFocus disableRestoreFocus>
        <Paper
          {...anchored({ anchor: '/body', label: translate('blog.parts.body') })}
          variant="outlined"
          component="section"
          tabIndex={-1}
          className={isAlone ? 'post-alone' : ''}
          aria-labelledby={titleId}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && isAlone && asking === undefined) toggleAlone();
          }}
          sx={(theme) => ({
            ...bodyColours(theme),
            ...markedSx,
            ...(isAlone && { position: 'fixed', inset: 0, zIndex: theme.zIndex.drawer + 20, overflow: 'auto', border: 0, borderRadius: 0 }),
          })}
        >
          <Stack sx={isAlone ? { maxWidth: '46rem', mx: 'auto', minHeight: '100%' } : {}}>
            <Box
              sx={{
                position: isAlone ? 'sticky' : { xs: 'static', md: 'sticky' },
                top: isAlone ? 0 : 'var(--document-bar-end)',
                zIndex: 2,
                bgcolor: 'background.paper',
                borderBottom: 1,
                borderColor: 'divider',
                borderRadius: 'inherit',
                px: { xs: 1, md: 2 },
                py: 1,
              }}
            >
              <Stack direction="row" sx={{ alignItems: 'center', mb: 0.5 }}>
                <Typography id={titleId} variant="h2" sx={{ px: 1, flex: 1 }}>
                  {translate('blog.parts.body')}
                </Typography>
                <StaleMark anchor="/body" label={translate('blog.parts.body')} />
                <CommentMark anchor="/body" label={translate('blog.parts.body')} />
              </Stack>
              <BodyToolbar editor={editor} isAlone={isAlone} onAsk={setAsking} onAlone={toggleAlone} />
              <BlockBar editor={editor} />
            </Box>
            {waiting > 0 && <LinearProgress aria-label={translate('blog.body.uploading', { count: waiting })} />}
            <Box sx={{ px: { xs: 2, md: 3 }, py: 2, flex: 1 }}>
              <BodyFaults editor={editor} faults={faults} />
              <EditorContent editor={editor} className="post-body" />
            </Box>
            <BodyCount document={document} waiting={waiting} />
          </Stack>
          <BodyDialogs editor={editor} asking={asking} onAsk={setAsking} />
        </Paper>
      </TrapFocus>
    </Box>
  );
}
