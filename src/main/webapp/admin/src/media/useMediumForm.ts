import { Problem, tagged } from '@mealprep360/sdk';
import type { Medium, Tagged } from '@mealprep360/sdk';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { client } from '../api/client';
import { faultsOf, useFaultTexts, useSayProblem } from '../api/problems';
import { changedBetween, patchOf, withEdits } from './said';
import type { Edits, Said } from './said';
import { mediumKey } from './useTaggedMedium';

const NO_FAULTS: ReadonlyMap<string, string> = new Map();

/** What is typed of a medium, apart from what is stored, so that neither is lost when somebody else is faster. */
export function useMediumForm({ value: medium, etag }: Tagged<Medium>) {
  const queries = useQueryClient();
  const notify = useNotify();
  const say = useSayProblem();
  const textsOf = useFaultTexts();
  const [edits, setEdits] = useState<Edits>({});
  const [theirs, setTheirs] = useState<readonly (keyof Said)[]>([]);
  const [faults, setFaults] = useState(NO_FAULTS);
  const [isBusy, setBusy] = useState(false);
  const patch = patchOf(medium, edits);
  const { id } = medium;

  const show = (now: Tagged<Medium>) => {
    queries.setQueryData(mediumKey(id), now);
    void queries.invalidateQueries({ queryKey: ['media', 'library'] });
    void queries.invalidateQueries({ queryKey: ['media', 'one', id] });
  };

  /** Does something under the ETag that is shown; where somebody was faster, shows theirs and keeps what was typed. */
  const under = async (change: (ifMatch: string) => Promise<Tagged<Medium>>): Promise<boolean> => {
    setBusy(true);
    setFaults(NO_FAULTS);
    try {
      show(await change(etag));
      setTheirs([]);
      return true;
    } catch (error) {
      if (error instanceof Problem && error.is('stale')) {
        const newer = await tagged(client().media.getMediumRaw({ id }));
        setTheirs(changedBetween(medium, newer.value));
        show(newer);
        notify('shared.stale.said', { type: 'warning', multiLine: true });
      } else {
        setFaults(textsOf(faultsOf(error)));
        say(error);
      }
      return false;
    } finally {
      setBusy(false);
    }
  };

  return {
    said: withEdits(medium, edits),
    change: (update: Edits) => setEdits((before) => ({ ...before, ...update })),
    discard: () => {
      setEdits({});
      setTheirs([]);
    },
    /** False where it could not be saved, which has been said then. */
    save: async (): Promise<boolean> => {
      if (!patch) return true;
      if (!(await under((ifMatch) => tagged(client().media.patchMediumRaw({ id, mediumPatch: patch, ifMatch }))))) return false;
      setEdits({});
      notify('shared.saved', { type: 'success' });
      return true;
    },
    under,
    isUnsaved: patch !== undefined,
    isBusy,
    faults,
    /** The fields that somebody else changed while they were open here. */
    theirs,
  };
}

export type MediumForm = ReturnType<typeof useMediumForm>;
