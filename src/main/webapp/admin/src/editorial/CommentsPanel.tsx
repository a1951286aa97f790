import type { Comment } from '@mealprep360/sdk';
import { Button, Chip, FormControlLabel, Stack, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { anchorOf, isWithin, pointerOf } from './anchors';
import { CommentForm } from './CommentForm';
import { useComments } from './comments';
import type { About } from './comments';
import { CommentThread } from './CommentThread';
import type { Where } from './useItem';

interface Props {
  readonly where: Required<Where>;
  /** What is stored: the pointers of comments are in it. */
  readonly document: unknown;
  /** The place that one looks at; all of it where there is none. */
  readonly about: About | undefined;
  readonly onAll: () => void;
}

/** What was said about this document, or about one place in it, thread by thread. */
export function CommentsPanel({ where, document, about, onAll }: Props) {
  const translate = useTranslate();
  const [withResolved, setWithResolved] = useState(false);
  const { data, error, refetch } = useComments(where, withResolved);
  if (error) return <Button onClick={() => void refetch()}>{translate('shared.retry')}</Button>;
  const threads = [...Map.groupBy(data?.items ?? [], ({ thread }: Comment) => thread).values()]
    .map((comments) => ({ comments, anchor: comments[0]!.pointer && anchorOf(document, comments[0]!.pointer) }))
    .filter(({ anchor }) => !about || (anchor && isWithin(anchor, about.anchor)));
  const pointer = about && pointerOf(document, about.anchor);
  return (
    <Stack spacing={2}>
      {about && <Chip label={translate('editorial.comments.about', { field: about.label })} onDelete={onAll} sx={{ alignSelf: 'start', maxWidth: '100%' }} />}
      <FormControlLabel
        control={<Switch size="small" checked={withResolved} onChange={(_, on) => setWithResolved(on)} />}
        label={translate('editorial.comments.showResolved')}
      />
      {data && threads.length === 0 && <Typography color="textSecondary">{translate('editorial.comments.empty')}</Typography>}
      {threads.map(({ comments, anchor }) => (
        <CommentThread key={comments[0]!.thread} where={where} comments={comments} anchor={anchor} />
      ))}
      {about && pointer === undefined ? (
        <Typography color="textSecondary">{translate('editorial.comments.unsaved')}</Typography>
      ) : (
        <CommentForm
          key={about?.anchor ?? ''}
          where={where}
          pointer={pointer}
          isAsked={about !== undefined}
          label={translate(about ? 'editorial.comments.writeAbout' : 'editorial.comments.write', { field: about?.label })}
        />
      )}
    </Stack>
  );
}
