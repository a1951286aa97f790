import { MediumType } from '@mealprep360/sdk';
import type { ListMediaRequest } from '@mealprep360/sdk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { client } from '../api/client';

const PAGE = 48;
const KEYS = ['q', 'folder', 'tag', 'type', 'trashed'] as const;

export type FilterKey = (typeof KEYS)[number];

/** What is looked for. It is in the address, so that Back and a link lead to it. */
export function useFilters() {
  const [search, setSearch] = useSearchParams();
  const value = (key: FilterKey) => search.get(key) ?? '';
  const set = (key: FilterKey, to: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (to) next.set(key, to);
        else next.delete(key);
        return next;
      },
      { replace: true },
    );
  return { value, set, clear: () => setSearch({}, { replace: true }), isAny: KEYS.some((key) => search.has(key)) };
}

/** The library, page after page. @param value what is looked for, by key; empty is anything */
export function useLibrary(value: (key: FilterKey) => string) {
  const query: ListMediaRequest = {
    ...(value('q').trim() ? { q: value('q').trim() } : {}),
    ...(value('folder') ? { folder: value('folder') } : {}),
    ...(value('tag') ? { tag: value('tag') } : {}),
    ...(isType(value('type')) ? { type: value('type') as MediumType } : {}),
    ...(value('trashed') ? { trashed: true } : {}),
  };
  return useInfiniteQuery({
    queryKey: ['media', 'library', query],
    queryFn: ({ pageParam }) => client().media.listMedia({ ...query, cursor: pageParam, limit: PAGE }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
  });
}

const isType = (text: string): boolean => Object.values<string>(MediumType).includes(text);
