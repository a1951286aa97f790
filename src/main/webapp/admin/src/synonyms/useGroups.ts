import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { client } from '../api/client';
import { byCursor } from '../shared/byCursor';
import { isLanguage } from './words';

const PAGE = 50;
export const GROUP_FILTERS = ['word', 'language'] as const;

export type GroupFilter = (typeof GROUP_FILTERS)[number];

/** Groups of words that mean the same, page after page. @param value what is looked for, by key; empty is anything */
export function useGroups(value: (key: GroupFilter) => string) {
  const [word, language] = [value('word').trim(), value('language')];
  const query = { ...(word ? { word } : {}), ...(isLanguage(language) ? { language } : {}) };
  return useInfiniteQuery({
    queryKey: ['synonyms', query],
    queryFn: ({ pageParam }) => client().search.listSynonyms({ ...query, cursor: pageParam, limit: PAGE }),
    ...byCursor,
    placeholderData: (before) => before,
  });
}

/** Reads what is shown of them again. */
export function useRefreshGroups(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries({ queryKey: ['synonyms'] }), [queries]);
}
