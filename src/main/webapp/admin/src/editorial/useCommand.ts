import { Problem } from '@mealprep360/sdk';
import { useCallback } from 'react';
import { useNotify } from 'react-admin';
import { useSayProblem } from '../api/problems';
import type { DraftKeeper } from './DraftKeeper';
import { useRefresh } from './useItem';
import type { Where } from './useItem';

/** `changed`: it is not what the person has seen, so nothing was done. */
export type Outcome = 'done' | 'refused' | 'changed';

/**
 * Commands are about the text that the person has seen, once all of it is saved. Where somebody was faster nothing is done: the page
 * shows what there is by now, and the person decides again.
 */
export function useCommand(where: Where, keeper: DraftKeeper): (send: (ifMatch: string) => Promise<unknown>) => Promise<Outcome> {
  const notify = useNotify();
  const say = useSayProblem();
  const refresh = useRefresh(where);
  return useCallback(
    async (send) => {
      const outcome = await attempt(keeper, send, say);
      if (outcome === 'changed') {
        notify('editorial.actions.changed', { type: 'warning', multiLine: true, autoHideDuration: 8000 });
        await keeper.catchUp().catch(say);
      }
      await refresh();
      return outcome;
    },
    [keeper, notify, say, refresh],
  );
}

async function attempt(keeper: DraftKeeper, send: (ifMatch: string) => Promise<unknown>, say: (error: unknown) => void): Promise<Outcome> {
  if (keeper.hasTakenIn) return 'changed';
  try {
    await send(keeper.seen);
    return 'done';
  } catch (error) {
    if (error instanceof Problem && error.is('stale')) return 'changed';
    say(error);
    return 'refused';
  }
}
