import type { Schedule } from '@mealprep360/sdk';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { client } from '../api/client';
import { contentOf } from '../api/contents';
import { useSayProblem } from '../api/problems';
import { reschedule } from './reschedule';

export interface Pending {
  readonly schedule: Schedule;
  readonly to: Date;
}

/** Moves what is planned to another moment, and says what came of it. */
export function useMove() {
  const translate = useTranslate();
  const notify = useNotify();
  const say = useSayProblem();
  const queries = useQueryClient();
  const [pending, setPending] = useState<Pending>();

  const run = async ({ schedule, to }: Pending, etag: string) => {
    const { id: scheduleId, item: id, locale, action, at: from } = schedule;
    const outcome = await reschedule({
      from,
      to,
      plan: (at) => client().items.scheduleItem({ id, locale, ifMatch: etag, newSchedule: { action, at } }),
      cancel: () => client().items.cancelSchedule({ id, scheduleId }),
    });
    if (outcome.kind === 'moved') notify('calendar.move.moved', { type: 'success' });
    else say(outcome.error);
    if (outcome.kind === 'both' || outcome.kind === 'lost') notify(`calendar.move.${outcome.kind}`, { type: 'error', multiLine: true, autoHideDuration: null });
    void queries.invalidateQueries({ queryKey: ['item', id] });
    await queries.invalidateQueries({ queryKey: ['calendar'] });
  };

  /** Asks first where other words would go live than those that were planned. */
  const move = async (schedule: Schedule, to: Date) => {
    if (to.getTime() === schedule.at.getTime()) return;
    if (to.getTime() <= Date.now()) {
      notify(translate('calendar.move.past'), { type: 'warning' });
      return;
    }
    try {
      const { value, etag } = await contentOf(schedule.type).state({ id: schedule.item, locale: schedule.locale });
      const isOutdated = schedule.action === 'publish' && value.revision.number !== schedule.revision;
      if (isOutdated) setPending({ schedule, to });
      else await run({ schedule, to }, etag);
    } catch (error) {
      say(error);
    }
  };

  const confirm = async () => {
    if (!pending) return;
    setPending(undefined);
    try {
      const { etag } = await contentOf(pending.schedule.type).state({ id: pending.schedule.item, locale: pending.schedule.locale });
      await run(pending, etag);
    } catch (error) {
      say(error);
    }
  };

  return { move, pending, confirm, dismiss: () => setPending(undefined) };
}
