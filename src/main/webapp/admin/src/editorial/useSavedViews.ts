import type { SavedView } from '@mealprep360/sdk';
import { tagged, update } from '@mealprep360/sdk';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../api/client';
import { useSayProblem } from '../api/problems';
import type { Filters } from './listing';

const VIEWS = ['views'] as const;

/** The views of one type that the caller has kept, on whatever device; one of the same name takes the place of the one before. */
export function useSavedViews(type: string) {
  const queries = useQueryClient();
  const say = useSayProblem();
  const { data } = useQuery({ queryKey: VIEWS, queryFn: () => client().identity.getSavedViews() });
  const [isBusy, setBusy] = useState(false);
  /** False, having said why, where it is not kept. */
  const change = async (how: (views: SavedView[]) => SavedView[]): Promise<boolean> => {
    setBusy(true);
    try {
      const { value } = await update(
        () => client().identity.getSavedViewsRaw(),
        ({ value, etag }) => tagged(client().identity.updateSavedViewsRaw({ ifMatch: etag, savedViews: { items: how(value.items) } })),
      );
      queries.setQueryData(VIEWS, value);
      return true;
    } catch (error) {
      say(error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const without = (name: string) => (views: SavedView[]) => views.filter((one) => one.type !== type || one.name !== name);
  return {
    views: (data?.items ?? []).filter((one) => one.type === type),
    isBusy,
    keep: (name: string, parameters: Filters) => change((views) => [...without(name)(views), { type, name, parameters }]),
    forget: (name: string) => change(without(name)),
  };
}
