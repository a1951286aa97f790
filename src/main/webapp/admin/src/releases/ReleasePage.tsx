import { Alert, Box, Button, Chip, Stack, Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { Guarded } from '../auth/Guarded';
import { PageState } from '../shared/PageState';
import { useMoment } from '../shared/useMoment';
import { ReleaseCommands } from './ReleaseCommands';
import { ReleaseContent } from './ReleaseContent';
import { useRelease } from './useRelease';

const COLOURS = { open: 'default', scheduled: 'info', published: 'secondary', blocked: 'error', rolledBack: 'warning' } as const;

/** One release: what is in it, and when all of it happens at once. */
export const ReleasePage = () => (
  <Guarded part="releases">
    <Page />
  </Guarded>
);

function Page() {
  const translate = useTranslate();
  const moment = useMoment();
  const { id = '' } = useParams();
  const { data, error, refetch } = useRelease(id);
  if (!data) return <PageState error={error} onRetry={() => void refetch()} />;
  const { title, note, state, at, publishedAt, rolledBackAt } = data.value;
  const when = rolledBackAt ?? publishedAt ?? at;
  return (
    <Stack spacing={2} sx={{ mt: 2, pb: 8 }}>
      <Title title={title} />
      <Button component={Link} to="/releases" size="small" sx={{ alignSelf: 'start' }}>
        {translate('releases.all')}
      </Button>
      <Stack useFlexGap direction="row" spacing={1.5} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        <Chip size="small" color={COLOURS[state]} label={translate(`releases.states.${state}`)} />
        {when && (
          <Typography color="textSecondary">
            {moment(when)} ({Intl.DateTimeFormat().resolvedOptions().timeZone})
          </Typography>
        )}
      </Stack>
      {note && <Typography sx={{ whiteSpace: 'pre-wrap' }}>{note}</Typography>}
      {state === 'blocked' && <Alert severity="error">{translate('releases.blocked')}</Alert>}
      <ReleaseCommands key={state} current={data} />
      {/* A table that is wider than the screen scrolls by itself, and does not widen the page. */}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <ReleaseContent release={data.value} />
      </Box>
    </Stack>
  );
}
