import { tagged } from '@mealprep360/sdk';
import type { Release, Schedule } from '@mealprep360/sdk';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { client } from '../api/client';
import { useSayProblem } from '../api/problems';

/** Something that happens by itself, and can happen at another time. */
export interface Movable {
  readonly id: string;
  readonly title: string;
  readonly at: Date;
  readonly moveTo: (at: Date) => Promise<unknown>;
  /** What is read anew, beside the calendar. */
  readonly queryKey: readonly string[];
}

export const ofSchedule = ({ id, title, at, item }: Schedule): Movable => ({
  id,
  title,
  at,
  moveTo: (to) => client().items.moveSchedule({ id: item, scheduleId: id, scheduleTime: { at: to } }),
  queryKey: ['item', item],
});

/** The release as it is at that moment is planned: whoever changes it takes it out of the calendar first. */
export const ofRelease = ({ id, title }: Release, at: Date): Movable => ({
  id,
  title,
  at,
  moveTo: async (to) => {
    const { etag } = await tagged(client().releases.getReleaseRaw({ id }));
    return client().releases.scheduleRelease({ id, ifMatch: etag, releaseSchedule: { at: to } });
  },
  queryKey: ['release', id],
});

/** Moves what is planned to another moment, and says what came of it. */
export function useMove() {
  const notify = useNotify();
  const say = useSayProblem();
  const queries = useQueryClient();
  return async ({ at: from, moveTo, queryKey }: Movable, at: Date) => {
    if (at.getTime() === from.getTime()) return;
    if (at.getTime() <= Date.now()) {
      notify('calendar.move.past', { type: 'warning' });
      return;
    }
    try {
      await moveTo(at);
      notify('calendar.move.moved', { type: 'success' });
    } catch (error) {
      say(error);
    }
    void queries.invalidateQueries({ queryKey });
    await queries.invalidateQueries({ queryKey: ['calendar'] });
  };
}
