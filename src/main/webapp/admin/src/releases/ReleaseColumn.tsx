import type { Release, ReleaseState } from '@mealprep360/sdk';
import { Alert, Card, CardActionArea, CardContent, Paper, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useProblemText } from '../api/problems';
import { itemsOf } from '../shared/byCursor';
import { MoreButton } from '../shared/MoreButton';
import { useMoment } from '../shared/useMoment';
import { useReleases } from './useRelease';

/** The releases in one state. */
export function ReleaseColumn({ state }: { readonly state: ReleaseState }) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const query = useReleases(state);
  const { data, error } = query;
  const all = itemsOf(data);
  return (
    <Paper component="section" variant="outlined" aria-labelledby={`column-${state}`} sx={{ p: 1.5, bgcolor: 'transparent' }}>
      <Stack spacing={1.25}>
        <Typography id={`column-${state}`} variant="h2">
          {translate(`releases.states.${state}`)}
        </Typography>
        {error && <Alert severity="error">{textOf(error)}</Alert>}
        {data && all.length === 0 && (
          <Typography variant="body2" color="textSecondary">
            {translate(`releases.none.${state}`)}
          </Typography>
        )}
        {all.map((release) => (
          <ReleaseCard key={release.id} release={release} />
        ))}
        <MoreButton query={query} />
      </Stack>
    </Paper>
  );
}

function ReleaseCard({ release: { id, title, entries, note, at, publishedAt, rolledBackAt, createdAt } }: { readonly release: Release }) {
  const translate = useTranslate();
  const moment = useMoment();
  return (
    <Card variant="outlined">
      <CardActionArea component={Link} to={`/releases/${id}`}>
        <CardContent sx={{ p: 1.5 }}>
          <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {note && (
            <Typography variant="body2" noWrap>
              {note}
            </Typography>
          )}
          <Typography variant="body2" color="textSecondary">
            {translate('releases.entries', { count: entries })}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {moment(rolledBackAt ?? publishedAt ?? at ?? createdAt)}
          </Typography>
        </CardContent>
      </CardActionArea>
    </Card>
  );
}
