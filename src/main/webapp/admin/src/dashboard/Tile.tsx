import { Alert, Box, Button, Card, CardContent, Typography } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useProblemText } from '../api/problems';
import { AsOf } from './AsOf';

/** How tiles stand beside and below each other. */
export const TILES = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))',
  alignItems: 'start',
} as const;

interface Props<T> {
  readonly title: string;
  readonly query: UseQueryResult<T>;
  /** What is said in place of nothing. */
  readonly empty: string;
  readonly isEmpty: (data: T) => boolean;
  /** A word or two beside the title. */
  readonly mark?: (data: T) => ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** One question that the overview answers. What was read last stays while it cannot be read again. */
export function Tile<T>({ title, query, empty, isEmpty, mark, children }: Props<T>) {
  const translate = useTranslate();
  const { data, error, refetch } = query;
  const id = useId();
  return (
    <Card variant="outlined" component="section" aria-labelledby={id}>
      <CardContent>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography id={id} variant="h2" sx={{ flexGrow: 1 }}>{title}</Typography>
          {data !== undefined && mark?.(data)}
        </Box>
        {data === undefined && error && <Refused error={error} onRetry={() => void refetch()} />}
        {data === undefined && !error && <Typography color="textSecondary" sx={{ mt: 1 }}>{translate('shared.loading')}</Typography>}
        {data !== undefined && (isEmpty(data) ? <Typography color="textSecondary" sx={{ mt: 1 }}>{empty}</Typography> : children(data))}
        <AsOf query={query} />
      </CardContent>
    </Card>
  );
}

function Refused({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const translate = useTranslate();
  const textOf = useProblemText();
  return (
    <Alert severity="info" sx={{ mt: 1 }} action={<Button onClick={onRetry}>{translate('shared.retry')}</Button>}>
      {textOf(error)}
    </Alert>
  );
}
