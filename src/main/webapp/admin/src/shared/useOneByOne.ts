import { useCallback, useEffect, useRef, useState } from 'react';
import { useProblemText } from '../api/problems';

export interface OneByOne {
  /** What came of those that were tried, by key: why it failed, or an empty text; absent before it has begun. */
  readonly outcomes: ReadonlyMap<string, string> | undefined;
  readonly isRunning: boolean;
  /** Ends when all have been tried, or when it was stopped. Answers the outcomes. */
  readonly run: <T>(all: readonly T[], keyOf: (one: T) => string, act: (one: T) => Promise<unknown>) => Promise<ReadonlyMap<string, string>>;
  /** Goes no further than the one that is under way. */
  readonly stop: () => void;
}

/** Does the same to one after the other. One that fails keeps no other back, and who leaves the page stops it. */
export function useOneByOne(): OneByOne {
  const textOf = useProblemText();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, string>>();
  const [isRunning, setRunning] = useState(false);
  const isStopped = useRef(false);
  const stop = useCallback(() => {
    isStopped.current = true;
  }, []);
  useEffect(() => stop, [stop]);
  const run: OneByOne['run'] = async (all, keyOf, act) => {
    isStopped.current = false;
    setRunning(true);
    let known: ReadonlyMap<string, string> = new Map();
    setOutcomes(known);
    for (const one of all) {
      if (isStopped.current) break;
      known = new Map(known).set(keyOf(one), await act(one).then(() => '', textOf));
      setOutcomes(known);
    }
    setRunning(false);
    return known;
  };
  return { outcomes, isRunning, run, stop };
}
