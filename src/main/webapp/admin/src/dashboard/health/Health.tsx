import { Alert, Box, Button, Skeleton, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { client } from '../../api/client';
import { useProblemText } from '../../api/problems';
import { AsOf } from '../AsOf';
import { HEALTH_KEY } from '../useLive';
import { EventsCard } from './EventsCard';
import { SchedulesCard } from './SchedulesCard';
import { ServersCard } from './ServersCard';
import { TrafficCard } from './TrafficCard';
import { Verdict } from './Verdict';
import { RANGES, useHistory } from './useHistory';
import type { Range } from './useHistory';

const POLL_MILLIS = 10_000;

/** How the platform is and was. @param isLive whether it is told; if not it is asked for */
export function Health({ isLive }: { readonly isLive: boolean }) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const id = useId();
  const [hours, setHours] = useState<Range>(1);
  const query = useQuery({
    queryKey: HEALTH_KEY,
    queryFn: () => client().operations.getHealth(),
    refetchInterval: isLive ? false : POLL_MILLIS,
  });
  const history = useHistory(hours);
  const { data: health, error, refetch } = query;
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 4 }}>
      <Stack direction="row" spacing={2} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 2 }}>
        <Typography id={id} variant="h2" sx={{ flexGrow: 1 }}>{translate('dashboard.health.title')}</Typography>
        <Typography variant="body2" color="textSecondary">{translate(isLive ? 'dashboard.health.live' : 'dashboard.health.polled')}</Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={hours}
          onChange={(_, chosen: Range | null) => chosen && setHours(chosen)}
          aria-label={translate('dashboard.health.range')}
        >
          {RANGES.map((range) => (
            <ToggleButton key={range} value={range}>{translate('dashboard.health.hours', { count: range })}</ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Stack>
      {!health && error && (
        <Alert severity="info" action={<Button onClick={() => void refetch()}>{translate('shared.retry')}</Button>}>{textOf(error)}</Alert>
      )}
      {!health && !error && <Skeleton variant="rounded" height={240} />}
      {health && (
        <Stack spacing={2}>
          <Verdict health={health} />
          <AsOf query={query} />
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
            <ServersCard health={health} history={history.data} hours={hours} />
            <EventsCard health={health} history={history.data} hours={hours} />
            <SchedulesCard health={health} history={history.data} hours={hours} />
            <TrafficCard health={health} history={history.data} hours={hours} />
          </Box>
        </Stack>
      )}
    </Box>
  );
}
