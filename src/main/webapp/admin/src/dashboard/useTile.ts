import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';

/** What the socket tells sooner is found out by this at the latest. */
const POLL_MILLIS = 30_000;

/** How much of a list a tile shows. */
export const FEW = 6;

export const TILE_KEY = 'dashboard';

/**
 * What a tile shows, read again when something happened in its room, and now and then.
 *
 * @param room where it comes from, as the first part of the types of its events
 */
export function useTile<T>(room: string, name: string, read: () => Promise<T>): UseQueryResult<T> {
  return useQuery({ queryKey: [TILE_KEY, room, name], queryFn: read, refetchInterval: POLL_MILLIS });
}
