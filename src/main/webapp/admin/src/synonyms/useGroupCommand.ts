import { tagged } from '@mealprep360/sdk';
import type { SynonymGroup } from '@mealprep360/sdk';
import { useState } from 'react';
import { client } from '../api/client';
import { useRefreshGroups } from './useGroups';

/**
 * Does something to a group as the person has seen it. Where somebody was faster nothing is done: what there is now is told, and the
 * person decides again.
 *
 * @param group nothing for one that is new
 */
export function useGroupCommand(group: SynonymGroup | undefined) {
  const refresh = useRefreshGroups();
  const [seen, setSeen] = useState(group);
  const [isBusy, setBusy] = useState(false);
  const [isStale, setStale] = useState(false);
  const [problem, setProblem] = useState<unknown>();

  /** The ETag of what was seen; nothing where there is something else by now. */
  const etagOfSeen = async ({ id, changedAt }: SynonymGroup): Promise<string | undefined> => {
    const { value, etag } = await tagged(client().search.getSynonymsRaw({ id }));
    if (value.changedAt.getTime() === changedAt.getTime()) return etag;
    setSeen(value);
    setStale(true);
    return undefined;
  };

  /** False where it was not done, which `isStale` or `problem` says then. */
  const attempt = async (change: (ifMatch: string) => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setStale(false);
    setProblem(undefined);
    try {
      const etag = seen ? await etagOfSeen(seen) : '';
      if (etag === undefined) return false;
      await change(etag);
      return true;
    } catch (error) {
      setProblem(error);
      return false;
    } finally {
      setBusy(false);
      await refresh();
    }
  };
  return { attempt, isBusy, seen, isStale, problem };
}
