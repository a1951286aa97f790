import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, TextField, Typography } from '@mui/material';
import { MarkdownBodyToJSON } from '@mealprep360/sdk';
import type { MarkdownBody } from '@mealprep360/sdk';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { client } from '../../api/client';
import { useSayProblem } from '../../api/problems';
import type { BlockJson } from '../blocks/types';

const LONGEST = 500_000;

interface Props {
  readonly onInsert: (blocks: readonly BlockJson[]) => void;
  readonly onClose: () => void;
}

/** Reads Markdown into blocks; says what could not be kept before anything is put in. */
export function MarkdownDialog({ onInsert, onClose }: Props) {
  const translate = useTranslate();
  const say = useSayProblem();
  const [markdown, setMarkdown] = useState('');
  const [read, setRead] = useState<MarkdownBody>();
  const [isBusy, setBusy] = useState(false);
  const insert = ({ body }: MarkdownBody) => onInsert((MarkdownBodyToJSON({ body, losses: [] }).body.blocks as BlockJson[]).map(defined));
  const go = async () => {
    setBusy(true);
    try {
      const answer = await client().blog.readMarkdown({ markdownText: { markdown } });
      if (answer.losses.length === 0 && answer.body.blocks.length > 0) insert(answer);
      else setRead(answer);
    } catch (error) {
      say(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="markdown-title">
      <DialogTitle id="markdown-title">{translate('blog.markdown.title')}</DialogTitle>
      <DialogContent>
        <Stack spacing={2} sx={{ pt: 1 }}>
          <TextField
            multiline
            autoFocus
            minRows={8}
            maxRows={18}
            label={translate('blog.markdown.text')}
            value={markdown}
            onChange={({ target }) => {
              setMarkdown(target.value);
              setRead(undefined);
            }}
            slotProps={{ htmlInput: { maxLength: LONGEST } }}
          />
          {read && (
            <Alert severity={read.body.blocks.length > 0 ? 'warning' : 'info'} role="status">
              {translate(read.losses.length > 0 ? 'blog.markdown.losses' : 'blog.markdown.nothing', { count: read.losses.length })}
              <ul>
                {read.losses.map(({ line, reason }, at) => (
                  <Typography key={at} component="li" variant="body2">
                    {translate('blog.markdown.loss', { line, reason })}
                  </Typography>
                ))}
              </ul>
            </Alert>
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('shared.cancel')}</Button>
        {read && read.body.blocks.length > 0 ? (
          <Button variant="contained" onClick={() => insert(read)}>
            {translate('blog.markdown.anyway')}
          </Button>
        ) : (
          <Button variant="contained" disabled={isBusy || !markdown.trim()} onClick={() => void go()}>
            {translate('blog.markdown.insert')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

/** The SDK writes fields that are absent as undefined, which documents do not have. */
const defined = (block: BlockJson): BlockJson => JSON.parse(JSON.stringify(block)) as BlockJson;
