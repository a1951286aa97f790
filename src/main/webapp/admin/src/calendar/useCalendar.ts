import type { PublishedEntry, Release, Schedule } from '@mealprep360/sdk';
import { useQuery } from '@tanstack/react-query';
import { client } from '../api/client';

const MOST = 100;
const REFRESH_MILLIS = 30_000;

export interface PlannedRelease {
  readonly release: Release;
  readonly at: Date;
}

export interface Calendar {
  readonly schedules: readonly Schedule[];
  readonly releases: readonly PlannedRelease[];
  /** The latest of what went live; what did so by a schedule is among the schedules. */
  readonly publications: readonly PublishedEntry[];
  /** Whether more went live than is here. */
  readonly isCut: boolean;
}

/** What happens from a day on until before another, and what happened; except for what was called off. */
export const useCalendar = (from: Date, until: Date) =>
  useQuery({
    queryKey: ['calendar', from.toISOString(), until.toISOString()],
    queryFn: async (): Promise<Calendar> => {
      const range = { from: from.toISOString(), until: until.toISOString(), limit: MOST };
      const [schedules, releases, published] = await Promise.all([
        all((cursor) => client().items.listSchedules({ ...range, ...cursor })),
        all((cursor) => client().releases.listReleases({ state: 'scheduled', limit: MOST, ...cursor })),
        client().items.listPublications(range),
      ]);
      const shown = schedules.filter(({ state }) => state !== 'cancelled');
      return {
        schedules: shown,
        releases: releases.flatMap((release) => (release.at && release.at >= from && release.at < until ? [{ release, at: release.at }] : [])),
        publications: withoutScheduled(published.items, shown),
        isCut: published.nextCursor !== undefined,
      };
    },
    refetchInterval: REFRESH_MILLIS,
    placeholderData: (before) => before,
  });

/** Those that did not go live by one of the schedules. */
export function withoutScheduled(publications: readonly PublishedEntry[], schedules: readonly Schedule[]): PublishedEntry[] {
  const done = new Set(schedules.filter(({ state, action }) => state === 'done' && action === 'publish').map(keyOf));
  return publications.filter((one) => !done.has(keyOf(one)));
}

const keyOf = ({ item, locale }: { readonly item: string; readonly locale: string }): string => `${item} ${locale}`;

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
