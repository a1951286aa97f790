import type { SavedView } from '@mealprep360/sdk';
import { tagged, update } from '@mealprep360/sdk';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from '../api/client';
import { useSayProblem } from '../api/problems';
import type { Filters } from './listing';

const VIEWS = ['views'] as const;

type Change = (views: SavedView[]) => SavedView[];

/** The views of one type that the caller has kept, on whatever device; one of the same name takes the place of the one before. */
export function useSavedViews(type: string) {
  const queries = useQueryClient();
  const say = useSayProblem();
  const { data } = useQuery({ queryKey: VIEWS, queryFn: () => client().identity.getSavedViews() });
  const { mutateAsync, isPending } = useMutation({
    mutationFn: (change: Change) =>
      update(
        () => client().identity.getSavedViewsRaw(),
        ({ value, etag }) => tagged(client().identity.updateSavedViewsRaw({ ifMatch: etag, savedViews: { items: change(value.items) } })),
      ),
    onSuccess: ({ value }) => queries.setQueryData(VIEWS, value),
    onError: say,
  });
  const without = (name: string) => (views: SavedView[]) => views.filter((one) => one.type !== type || one.name !== name);
  return {
    views: (data?.items ?? []).filter((one) => one.type === type),
    isBusy: isPending,
    /** Fails, having said why, where it is not kept. */
    keep: (name: string, parameters: Filters) => mutateAsync((views) => [...without(name)(views), { type, name, parameters }]),
    forget: (name: string) => mutateAsync(without(name)).catch(() => undefined),
  };
}
