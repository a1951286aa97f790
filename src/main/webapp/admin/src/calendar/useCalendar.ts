import type { Release, Schedule } from '@mealprep360/sdk';
import { useQuery } from '@tanstack/react-query';
import { client } from '../api/client';

const MOST = 100;
const REFRESH_MILLIS = 30_000;

export interface Planned {
  readonly schedules: readonly Schedule[];
  readonly releases: readonly Release[];
}

/** What is planned from a day on until before another, except for what was called off. */
export const useCalendar = (from: Date, until: Date) =>
  useQuery({
    queryKey: ['calendar', from.toISOString(), until.toISOString()],
    queryFn: async (): Promise<Planned> => {
      const range = { from: from.toISOString(), until: until.toISOString(), limit: MOST };
      const schedules = await all((cursor) => client().items.listSchedules({ ...range, ...cursor }));
      const releases = await all((cursor) => client().releases.listReleases({ state: 'scheduled', limit: MOST, ...cursor }));
      return {
        schedules: schedules.filter(({ state }) => state !== 'cancelled'),
        releases: releases.filter(({ at }) => at && at >= from && at < until),
      };
    },
    refetchInterval: REFRESH_MILLIS,
    placeholderData: (before) => before,
  });

interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}

async function all<T>(read: (cursor: { cursor?: string }) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor ? { cursor } : {});
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return found;
}
