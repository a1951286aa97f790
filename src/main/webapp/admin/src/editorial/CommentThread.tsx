import type { Comment } from '@mealprep360/sdk';
import { Box, Button, Link, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { client } from '../api/client';
import { useSayProblem } from '../api/problems';
import { useMoment } from '../shared/useMoment';
import { useNames } from '../shared/useNames';
import { CommentForm } from './CommentForm';
import { fieldOf } from './comments';
import { useRefresh } from './useItem';
import type { Where } from './useItem';

interface Props {
  readonly where: Required<Where>;
  readonly comments: readonly Comment[];
  /** What it is about; nothing where that is the whole, or is gone. */
  readonly anchor: string | undefined;
}

export function CommentThread({ where, comments, anchor }: Props) {
  const translate = useTranslate();
  const moment = useMoment();
  const say = useSayProblem();
  const refresh = useRefresh(where);
  const nameOf = useNames(comments.map(({ author }) => author));
  const [isReplying, setReplying] = useState(false);
  const first = comments[0]!;
  const toggle = async () => {
    const at = { id: where.id, locale: where.locale, commentId: first.thread };
    await (first.resolvedAt ? client().items.reopenComment(at) : client().items.resolveComment(at)).catch(say);
    await refresh();
  };
  return (
    <Box sx={{ borderInlineStart: '3px solid', borderInlineStartColor: first.resolvedAt ? 'divider' : 'secondary.main', paddingInlineStart: 1.5 }}>
      {anchor && (
        <Link component="button" variant="caption" onClick={() => go(anchor)}>
          {translate('editorial.comments.about', { field: fieldOf(anchor)?.dataset.anchorLabel ?? first.pointer })}
        </Link>
      )}
      {!anchor && first.originalPointer && (
        <Typography variant="caption" color="textSecondary">{translate('editorial.comments.gone')}</Typography>
      )}
      {comments.map(({ id, author, text, createdAt }) => (
        <Box key={id} sx={{ mb: 1 }}>
          <Typography variant="caption" color="textSecondary">
            {[nameOf(author), moment(createdAt)].filter(Boolean).join(' · ')}
          </Typography>
          <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {text}
          </Typography>
        </Box>
      ))}
      <Stack direction="row" spacing={1}>
        <Button size="small" onClick={() => setReplying(!isReplying)}>
          {translate('editorial.comments.reply')}
        </Button>
        <Button size="small" onClick={() => void toggle()}>
          {translate(`editorial.comments.${first.resolvedAt ? 'reopen' : 'resolve'}`)}
        </Button>
      </Stack>
      {isReplying && (
        <CommentForm where={where} thread={first.thread} label={translate('editorial.comments.reply')} onSent={() => setReplying(false)} />
      )}
    </Box>
  );
}

/** To the field itself: the first thing in it that can be written in, or pressed. */
function go(anchor: string): void {
  const field = fieldOf(anchor);
  field?.scrollIntoView({ block: 'center' });
  field?.querySelector<HTMLElement>('input, textarea, [contenteditable=true], button')?.focus();
}
