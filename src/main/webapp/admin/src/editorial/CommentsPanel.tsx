import type { Comment } from '@mealprep360/sdk';
import { Button, FormControlLabel, Stack, Switch, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { client } from '../api/client';
import { CommentForm } from './CommentForm';
import { CommentThread } from './CommentThread';
import type { Where } from './useItem';

const MOST = 100;

/** What was said about this document, thread by thread. */
export function CommentsPanel({ where }: { readonly where: Required<Where> }) {
  const translate = useTranslate();
  const [withResolved, setWithResolved] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['item', where.id, 'comments', where.locale, withResolved],
    queryFn: () => client().items.listComments({ id: where.id, locale: where.locale, ...(withResolved ? {} : { open: true }), limit: MOST }),
  });
  if (error) return <Button onClick={() => void refetch()}>{translate('shared.retry')}</Button>;
  const threads = Map.groupBy(data?.items ?? [], ({ thread }: Comment) => thread);
  return (
    <Stack spacing={2}>
      <FormControlLabel
        control={<Switch size="small" checked={withResolved} onChange={(_, on) => setWithResolved(on)} />}
        label={translate('editorial.comments.showResolved')}
      />
      {data && threads.size === 0 && <Typography color="textSecondary">{translate('editorial.comments.empty')}</Typography>}
      {[...threads.values()].map((comments) => (
        <CommentThread key={comments[0]!.thread} where={where} comments={comments} />
      ))}
      <CommentForm where={where} label={translate('editorial.comments.write')} />
    </Stack>
  );
}
