import { useQuery } from '@tanstack/react-query';
import { client } from '../../api/client';
import { TILE_KEY } from '../useTile';

const HOUR_MILLIS = 3_600_000;
const POLL_MILLIS = 15_000;

/** How far plots look back, in hours. */
export const RANGES = [1, 6, 24] as const;
export type Range = (typeof RANGES)[number];

/** The samples of so many hours. Those that were shown stay until the others are there. */
export const useHistory = (hours: Range) =>
  useQuery({
    queryKey: [TILE_KEY, 'operations', 'history', hours],
    queryFn: () => client().operations.getHealthHistory({ since: new Date(Date.now() - hours * HOUR_MILLIS).toISOString() }),
    refetchInterval: POLL_MILLIS * Math.min(hours, 4),
    placeholderData: (before) => before,
  });
