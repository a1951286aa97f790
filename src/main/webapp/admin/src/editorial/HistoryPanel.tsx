import { Box, Button, Chip, Stack, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { contentOf } from '../api/contents';
import { byCursor } from '../shared/byCursor';
import { useMoment } from '../shared/useMoment';
import { useNames } from '../shared/useNames';
import { ChangesDialog } from './ChangesDialog';
import type { DraftKeeper } from './DraftKeeper';
import { RestoreDialog } from './RestoreDialog';
import { useItem } from './useItem';
import type { Where } from './useItem';

interface Props {
  readonly where: Required<Where>;
  readonly keeper: DraftKeeper;
}

/** Each save there ever was: look at what changed since, or bring it back. */
export function HistoryPanel({ where, keeper }: Props) {
  const translate = useTranslate();
  const moment = useMoment();
  const { data: item } = useItem(where);
  const [compared, setCompared] = useState<number>();
  const [restored, setRestored] = useState<number>();
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['item', where.id, 'revisions', where.locale],
    queryFn: ({ pageParam }) => contentOf(where.type).revisions({ id: where.id, locale: where.locale, cursor: pageParam }),
    ...byCursor,
  });
  const revisions = data?.pages.flatMap(({ items }) => items) ?? [];
  const nameOf = useNames(revisions.map(({ author }) => author));
  const state = item?.value;
  return (
    <Stack spacing={1.5}>
      {revisions.map(({ id, number, author, createdAt, note }) => (
        <Box key={id}>
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
            <Typography variant="h3">{translate('editorial.history.revision', { number })}</Typography>
            {state?.revision.id === id && <Chip size="small" variant="outlined" label={translate('editorial.history.current')} />}
            {state?.publishedRevision?.id === id && <Chip size="small" color="secondary" label={translate('editorial.history.live')} />}
          </Stack>
          <Typography variant="body2" color="textSecondary">
            {[nameOf(author), moment(createdAt), note].filter(Boolean).join(' · ')}
          </Typography>
          {state?.revision.id !== id && (
            <Stack direction="row" spacing={1}>
              <Button size="small" onClick={() => setCompared(number)}>
                {translate('editorial.history.compare')}
              </Button>
              <Button size="small" onClick={() => setRestored(number)}>
                {translate('editorial.history.restore')}
              </Button>
            </Stack>
          )}
        </Box>
      ))}
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{translate('editorial.history.more')}</Button>}
      {compared !== undefined && state && (
        <ChangesDialog where={where} from={compared} to={state.revision.number} onClose={() => setCompared(undefined)} />
      )}
      {restored !== undefined && (
        <RestoreDialog where={where} keeper={keeper} number={restored} onClose={() => setRestored(undefined)} />
      )}
    </Stack>
  );
}
