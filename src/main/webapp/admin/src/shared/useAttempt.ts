import { useState } from 'react';

/**
 * Tries to do something for a dialog, which stays open where it fails.
 *
 * @param refresh reads again what is shown elsewhere; called after each attempt, since one that fails has found something else too
 */
export function useAttempt(refresh: () => Promise<unknown>) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();

  /** False where it was not done: `problem` says why, or the work itself where it answers false. */
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setProblem(undefined);
    try {
      return (await work()) !== false;
    } catch (error) {
      setProblem(error);
      return false;
    } finally {
      await refresh();
      // Not before: it is done, but what it was done to is still to be seen, and could be asked for once more.
      setBusy(false);
    }
  };
  return { attempt, isBusy, problem };
}
