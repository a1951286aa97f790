import type { ListWorkingRecipesRequest } from '@mealprep360/sdk';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { contentOf } from '../api/contents';
import { pagesOf, queryOf } from './listing';
import type { Filters } from './listing';

/** A table of documents: what it shows, and what is chosen of it. What is looked for is in the address, so that Back and a link lead to it. */
export function useListing(type: string) {
  const [search, setSearch] = useSearchParams();
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
      // Out of the address as it is now: what the router hands out is of the last time that this was drawn, and who clicks before
      // it is drawn again would lose what they typed, or what they clicked.
      const next = new URLSearchParams(window.location.search);
      if (!('page' in values)) next.delete('page');
      for (const [key, value] of Object.entries(values)) {
        if (value) next.set(key, value);
        else next.delete(key);
      }
      setSearch(next, { replace: !('page' in values) });
    },
    [setSearch],
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
    value: (key: string) => search.get(key) ?? '',
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
