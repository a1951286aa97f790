import type { Schedule } from '@mealprep360/sdk';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { client } from '../api/client';
import { useSayProblem } from '../api/problems';

/** Moves what is planned to another moment, and says what came of it. */
export function useMove() {
  const notify = useNotify();
  const say = useSayProblem();
  const queries = useQueryClient();
  return async ({ id: scheduleId, item: id, at: from }: Schedule, at: Date) => {
    if (at.getTime() === from.getTime()) return;
    if (at.getTime() <= Date.now()) {
      notify('calendar.move.past', { type: 'warning' });
      return;
    }
    try {
      await client().items.moveSchedule({ id, scheduleId, scheduleTime: { at } });
      notify('calendar.move.moved', { type: 'success' });
    } catch (error) {
      say(error);
    }
    void queries.invalidateQueries({ queryKey: ['item', id] });
    await queries.invalidateQueries({ queryKey: ['calendar'] });
  };
}
