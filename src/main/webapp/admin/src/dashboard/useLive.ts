import type { PlatformHealth } from '@mealprep360/sdk';
import { PlatformHealthFromJSON } from '@mealprep360/sdk';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSession } from '../auth/SessionContext';
import { LiveNews } from './LiveNews';
import { TILE_KEY } from './useTile';

export const HEALTH_KEY = [TILE_KEY, 'operations', 'health'] as const;

/**
 * Follows what happens by WebSocket: tiles of rooms where something did are read again, and what is known of the platform's
 * health is kept where it would be if it had been asked for.
 *
 * @param isWanted whether this person may follow it
 * @returns whether it is followed now; if not, tiles are read again now and then
 */
export function useLive(isWanted: boolean): boolean {
  const session = useSession();
  const queries = useQueryClient();
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    if (!isWanted) return undefined;
    const news = new LiveNews(`${location.origin.replace(/^http/, 'ws')}/api/admin/live`, () => session.token(), {
      onLive: setLive,
      onChanged: (rooms) => {
        for (const room of rooms) void queries.invalidateQueries({ queryKey: [TILE_KEY, room] });
      },
      onHealth: (health) => queries.setQueryData<PlatformHealth>(HEALTH_KEY, PlatformHealthFromJSON(health)),
    });
    news.open();
    return () => news.close();
  }, [isWanted, queries, session]);
  return isLive;
}
