import { useListedCategories } from '../shared/useListedCategories';

/** What categories are called, with those above them, by their ids; also by the ids of those that were merged into them. */
export function useCategoryNames(isWanted = true): ReadonlyMap<string, string> {
  const { data = [] } = useListedCategories(isWanted);
  return new Map(
    data.flatMap(({ id, name, ancestors, formerIds = [] }) => {
      const path = [...ancestors.map((one) => one.name), name].join(' › ');
      return [id, ...formerIds].map((one) => [one, path] as const);
    }),
  );
}
