import type { ListWorkingRecipesRequest } from '@mealprep360/sdk';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { contentOf } from '../api/contents';
import { useAddress } from '../shared/useAddress';
import { pagesOf, queryOf } from './listing';
import type { Filters } from './listing';

/** A table of documents: what it shows, and what is chosen of it. */
export function useListing(type: string) {
  const { search, value, set: setValues, setSearch } = useAddress();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const query = useMemo(() => queryOf(search), [search]);
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
    queryKey: [type, 'list', query],
    queryFn: () => contentOf(type).list(query as ListWorkingRecipesRequest),
    placeholderData: (before) => before,
  });
  /** Sets some parameters, and leaves out those without a value. Another page keeps them all; anything else begins at the first. */
  const set = useCallback(
    (values: Filters) => {
      setChosen([]);
      setValues('page' in values ? values : { page: '', ...values }, !('page' in values));
    },
    [setValues],
  );
  const items = data?.items ?? [];
  return {
    type,
    items,
    total: data?.total ?? 0,
    pages: data ? pagesOf(data.total, query.limit) : 1,
    query,
    error,
    /** Nothing has come yet. */
    isPending,
    /** What is shown is of before. */
    isLate: isPlaceholderData,
    refetch,
    value,
    set,
    /** Shows what these say alone. */
    show: (filters: Filters) => {
      setChosen([]);
      setSearch(filters as Record<string, string>);
    },
    chosen: items.filter(({ id }) => chosen.includes(id)),
    choose: setChosen,
  };
}

export type Listing = ReturnType<typeof useListing>;
