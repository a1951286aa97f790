import { tagged } from '@mealprep360/sdk';
import type { ReleaseEntry, ReleaseState } from '@mealprep360/sdk';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { client } from '../api/client';
import { byCursor } from '../shared/byCursor';

const PAGE = 20;
const MOST = 100;

/** Releases in one state, the newest first. */
export const useReleases = (state: ReleaseState) =>
  useInfiniteQuery({
    queryKey: ['releases', state],
    queryFn: ({ pageParam }) => client().releases.listReleases({ state, cursor: pageParam, limit: PAGE }),
    ...byCursor,
  });

/** A release and its ETag. A scheduled one happens by itself, so it is looked at again and again. */
export const useRelease = (id: string) =>
  useQuery({
    queryKey: ['release', id, 'itself'],
    queryFn: () => tagged(client().releases.getReleaseRaw({ id })),
    refetchInterval: ({ state }) => (state.data?.value.state === 'scheduled' ? 10_000 : false),
  });

/** All of its entries: at most a thousand. */
export const useEntries = (id: string) =>
  useQuery({
    queryKey: ['release', id, 'entries'],
    queryFn: async () => {
      const all: ReleaseEntry[] = [];
      let cursor: string | undefined;
      do {
        const page = await client().releases.listReleaseEntries({ id, limit: MOST, ...(cursor ? { cursor } : {}) });
        all.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor);
      return all;
    },
  });

/** Whether it would happen now. @param isEnabled false where that is no longer a question */
export const useValidation = (id: string, isEnabled: boolean) =>
  useQuery({
    queryKey: ['release', id, 'validation'],
    queryFn: () => client().releases.validateRelease({ id }),
    enabled: isEnabled,
  });

/** Reads all of a release again, and the board. */
export function useRefreshRelease(id: string): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    void queries.invalidateQueries({ queryKey: ['releases'] });
    await queries.invalidateQueries({ queryKey: ['release', id] });
  }, [queries, id]);
}
