import { MediumType } from '@mealprep360/sdk';
import type { ListMediaRequest } from '@mealprep360/sdk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { client } from '../api/client';
import { byCursor } from '../shared/byCursor';

const PAGE = 48;
export const LIBRARY_FILTERS = ['q', 'folder', 'tag', 'type', 'trashed'] as const;

export type FilterKey = (typeof LIBRARY_FILTERS)[number];

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
    ...byCursor,
    placeholderData: (before) => before,
  });
}

const isType = (text: string): boolean => Object.values<string>(MediumType).includes(text);
