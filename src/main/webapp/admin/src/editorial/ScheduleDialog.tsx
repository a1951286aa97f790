import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { client } from '../api/client';
import { contentOf } from '../api/contents';
import { useSayProblem } from '../api/problems';
import { useRefresh } from './useItem';
import type { Where } from './useItem';

interface Props {
  readonly where: Required<Where>;
  readonly save: () => Promise<boolean>;
  readonly onClose: () => void;
}

const MINUTE_MILLIS = 60_000;
const HOUR_MILLIS = 60 * MINUTE_MILLIS;

/** Plans that what is saved now goes live later. Moments are the person's own; the zone is said. */
export function ScheduleDialog({ where, save, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const say = useSayProblem();
  const refresh = useRefresh(where);
  const [at, setAt] = useState(() => local(new Date(Math.ceil((Date.now() + HOUR_MILLIS) / HOUR_MILLIS) * HOUR_MILLIS)));
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isPast = !(new Date(at).getTime() > Date.now());
  const plan = async () => {
    if (!(await save())) return;
    try {
      const { etag } = await contentOf(where.type).state(where);
      await client().items.scheduleItem({ ...where, ifMatch: etag, newSchedule: { action: 'publish', at: new Date(at) } });
      notify('editorial.actions.done.schedule', { type: 'success' });
      onClose();
    } catch (error) {
      say(error);
    }
    await refresh();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="schedule-title">
      <DialogTitle id="schedule-title">{translate('editorial.actions.publish')}</DialogTitle>
      <DialogContent>
        <TextField
          autoFocus
          fullWidth
          type="datetime-local"
          label={translate('editorial.schedules.at', { zone })}
          value={at}
          onChange={(event) => setAt(event.target.value)}
          error={isPast}
          helperText={isPast ? translate('editorial.schedules.past') : ' '}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ mt: 1 }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('shared.cancel')}</Button>
        <Button variant="contained" color="secondary" disabled={isPast} onClick={() => void plan()}>
          {translate('editorial.schedules.plan')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** As `datetime-local` has it: without a zone, since it is the person's own. */
function local(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * MINUTE_MILLIS).toISOString().slice(0, 16);
}
