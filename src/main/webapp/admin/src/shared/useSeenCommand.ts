import type { Tagged } from '@mealprep360/sdk';
import { useState } from 'react';
import { useAttempt } from './useAttempt';

interface Source<Seen, Now extends Seen> {
  /** As it is now. */
  readonly read: () => Promise<Tagged<Now>>;
  /** Tells two states of it apart by what somebody sees of it when they decide. */
  readonly stateOf: (one: Seen) => unknown;
  readonly refresh: () => Promise<unknown>;
}

/**
 * Does something to what a person has seen, as they have seen it. Where somebody was faster nothing is done: what there is now is told,
 * and the person decides again.
 */
export function useSeenCommand<Seen, Now extends Seen>(first: Seen, { read, stateOf, refresh }: Source<Seen, Now>) {
  const { attempt: tryTo, ...outcome } = useAttempt(refresh);
  const [seen, setSeen] = useState(first);
  const [isStale, setStale] = useState(false);

  /** False where it was not done, which `isStale` or `problem` says then. */
  const attempt = (change: (current: Tagged<Now>) => Promise<unknown>): Promise<boolean> => {
    setStale(false);
    return tryTo(async () => {
      const current = await read();
      if (stateOf(current.value) !== stateOf(seen)) {
        setSeen(current.value);
        setStale(true);
        return false;
      }
      await change(current);
      return true;
    });
  };
  return { ...outcome, attempt, seen, isStale };
}
