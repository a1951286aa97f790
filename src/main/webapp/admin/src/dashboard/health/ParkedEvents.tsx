import type { ParkedEvent } from '@mealprep360/sdk';
import { Alert, Button, List, ListItem, ListItemText } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { client } from '../../api/client';
import { useProblemText, useSayProblem } from '../../api/problems';
import { useMoment } from '../../shared/useMoment';
import { TILE_KEY } from '../useTile';

/** What a consumer could not handle, and a button to let it try again. @param count how many there are, to look when that changes */
export function ParkedEvents({ count }: { readonly count: number }) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const { data, error } = useQuery({
    queryKey: [TILE_KEY, 'operations', 'parked', count],
    queryFn: async () => (await client().kernel.listParkedEvents()).items,
    placeholderData: (before) => before,
  });
  return (
    <Alert severity="warning" sx={{ '& .MuiAlert-message': { minWidth: 0, flexGrow: 1 } }}>
      {translate('dashboard.health.parkedHint')}
      {error && <div>{textOf(error)}</div>}
      <List dense disablePadding>
        {data?.map((event) => (
          <Parked key={event.consumer + event.eventId} event={event} />
        ))}
      </List>
    </Alert>
  );
}

function Parked({ event: { consumer, eventId, eventType, subject, attempts, error, parkedAt } }: { readonly event: ParkedEvent }) {
  const translate = useTranslate();
  const moment = useMoment();
  const notify = useNotify();
  const say = useSayProblem();
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => client().kernel.retryParkedEvent({ consumer, eventId }),
    onSuccess: () => notify('dashboard.health.retried', { type: 'success' }),
    onError: say,
    onSettled: () => queries.invalidateQueries({ queryKey: [TILE_KEY, 'operations'] }),
  });
  return (
    <ListItem disableGutters sx={{ display: 'block' }}>
      <ListItemText
        sx={{ overflowWrap: 'anywhere' }}
        primary={`${translate(`dashboard.health.consumers.${consumer}`, { _: consumer })}: ${eventType}`}
        secondary={`${translate('dashboard.health.tried', { count: attempts, when: moment(parkedAt) })} · ${subject} · ${error}`}
      />
      <Button size="small" color="inherit" variant="outlined" disabled={isPending} onClick={() => mutate()} aria-label={`${translate('shared.retry')}: ${consumer}, ${eventType}`}>
        {translate('shared.retry')}
      </Button>
    </ListItem>
  );
}
