import { Button, List, ListItem, ListItemText, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { client } from '../api/client';
import { useSayProblem } from '../api/problems';
import { useTold } from '../problems/useTold';
import { useMoment } from '../shared/useMoment';
import { AssignmentForm } from './AssignmentForm';
import type { DraftKeeper } from './DraftKeeper';
import { ReadinessList } from './ReadinessList';
import { ScheduleDialog } from './ScheduleDialog';
import { SuccessorName } from './SuccessorName';
import { useRefresh, useSchedules } from './useItem';
import type { Where } from './useItem';
import { ENTRIES, usePlannable } from './usePlannable';
import type { Planned } from './usePlannable';
import { useSave } from './useSave';

interface Props {
  readonly where: Required<Where>;
  readonly keeper: DraftKeeper;
}

/** What there is to do before it goes live, and what is planned. */
export function PublishPanel({ where, keeper }: Props) {
  const translate = useTranslate();
  const told = useTold();
  const moment = useMoment();
  const say = useSayProblem();
  const refresh = useRefresh(where);
  const { data } = useSchedules(where);
  const { save } = useSave(where, keeper);
  const plannable = usePlannable(where);
  const [asked, setAsked] = useState<Planned>();
  const planned = (data?.items ?? []).filter(({ locale }) => locale === where.locale);
  const cancel = async (scheduleId: string) => {
    await client().items.cancelSchedule({ id: where.id, scheduleId }).catch(say);
    await refresh();
  };
  return (
    <Stack spacing={2}>
      <Typography variant="h2">{translate('editorial.readiness.title')}</Typography>
      <Typography variant="body2" color="textSecondary">
        {translate('editorial.readiness.asSaved')}
      </Typography>
      <ReadinessList where={where} />
      <AssignmentForm where={where} />
      <Typography variant="h2">{translate('editorial.schedules.title')}</Typography>
      {planned.length === 0 && <Typography color="textSecondary">{translate('editorial.schedules.none')}</Typography>}
      <List dense disablePadding>
        {planned.map(({ id, action, at, state, successor, reason, message }) => (
          <ListItem
            key={id}
            disableGutters
            secondaryAction={
              state === 'waiting' && (
                <Button size="small" onClick={() => void cancel(id)}>
                  {translate('editorial.schedules.cancel')}
                </Button>
              )
            }
          >
            <ListItemText
              primary={`${translate(`editorial.schedules.${action}`)} · ${moment(at)}`}
              secondary={
                <>
                  {[translate(`editorial.schedules.states.${state}`), told.cause(reason, message)].filter(Boolean).join(': ')}{' '}
                  {successor && <SuccessorName successor={successor} type={where.type} locale={where.locale} />}
                </>
              }
            />
          </ListItem>
        ))}
      </List>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        {plannable.map((action) => (
          <Button key={action} size="small" variant="outlined" onClick={() => setAsked(action)}>
            {translate(`editorial.actions.${ENTRIES[action]}`)}
          </Button>
        ))}
      </Stack>
      {asked && <ScheduleDialog action={asked} where={where} keeper={keeper} save={save} onClose={() => setAsked(undefined)} />}
    </Stack>
  );
}
