import { Button, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { client } from '../api/client';
import { useSayProblem } from '../api/problems';
import { useRefresh } from './useItem';
import type { Where } from './useItem';

interface Props {
  readonly where: Required<Where>;
  readonly label: string;
  /** What it answers; without it a new thread begins. */
  readonly thread?: string;
  /** What a new thread is about, as a JSON pointer into what is stored; without it about the whole. */
  readonly pointer?: string | undefined;
  /** Whether one came here to write. */
  readonly isAsked?: boolean;
  readonly onSent?: () => void;
}

export function CommentForm({ where, label, thread, pointer, isAsked = false, onSent }: Props) {
  const translate = useTranslate();
  const say = useSayProblem();
  const refresh = useRefresh(where);
  const [text, setText] = useState('');
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await client().items.createComment({ id: where.id, locale: where.locale, newComment: { text, ...(thread ? { thread } : {}), ...(pointer ? { pointer } : {}) } });
      setText('');
      onSent?.();
      await refresh();
    } catch (error) {
      say(error);
    }
  };
  return (
    <Stack component="form" spacing={1} onSubmit={send} sx={{ alignItems: 'start' }}>
      <TextField
        multiline
        fullWidth
        autoFocus={isAsked}
        minRows={2}
        label={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 5000 } }}
      />
      <Button type="submit" size="small" variant="outlined" disabled={!text.trim()}>
        {translate('editorial.comments.send')}
      </Button>
    </Stack>
  );
}
