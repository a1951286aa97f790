import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { client } from '../api/client';
import { byCursor } from '../shared/byCursor';

const PAGE = 50;

/** Paths that lead somewhere else, page after page. @param text in the path, the target or the note; empty is any */
export const useRedirects = (text: string) =>
  useInfiniteQuery({
    queryKey: ['redirects', 'list', text],
    queryFn: ({ pageParam }) => client().redirects.listRedirects({ ...(text ? { q: text } : {}), cursor: pageParam, limit: PAGE }),
    ...byCursor,
    placeholderData: (before) => before,
  });

/** Paths that were asked for and led nowhere, the most wanted first. */
export const useMissing = () =>
  useInfiniteQuery({
    queryKey: ['redirects', 'missing'],
    queryFn: ({ pageParam }) => client().redirects.listMissing({ cursor: pageParam, limit: PAGE }),
    ...byCursor,
  });

/** Reads what is shown of them again. */
export function useRefreshRedirects(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries({ queryKey: ['redirects'] }), [queries]);
}
