import { useQuery } from '@tanstack/react-query';
import { client } from '../api/client';

/** What categories are called, with those above them, by their ids; also by the ids of those that were merged into them. */
export function useCategoryNames(isWanted = true): ReadonlyMap<string, string> {
  const { data } = useQuery({
    queryKey: ['categories'],
    queryFn: () => client().categories.listCategories(),
    enabled: isWanted,
    staleTime: 60_000,
  });
  return new Map(
    (data?.items ?? []).flatMap(({ id, name, ancestors, formerIds = [] }) => {
      const path = [...ancestors.map((one) => one.name), name].join(' › ');
      return [id, ...formerIds].map((one) => [one, path] as const);
    }),
  );
}
