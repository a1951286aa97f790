import type { Import, ImportOutcome } from '@mealprep360/sdk';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client } from '../api/client';

const POLL_MILLIS = 1000;
const PAGE = 50;
const FEW = 10;

export const isOver = ({ state }: Import): boolean => state !== 'waiting' && state !== 'running';

/** How far an import is, asked again and again until it is over. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: ['import', id],
    queryFn: () => client().editorial.getImport({ id }),
    refetchInterval: ({ state }) => (state.data && isOver(state.data) ? false : POLL_MILLIS),
  });

/** What became of each line. @param outcome undefined for all lines */
export const useLines = ({ id, state }: Import, outcome: ImportOutcome | undefined) =>
  useInfiniteQuery({
    queryKey: ['import', id, 'lines', outcome, state],
    queryFn: ({ pageParam }) => client().editorial.listImportLines({ id, ...(outcome ? { outcome } : {}), cursor: pageParam, limit: PAGE }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** One's own imports, the newest first; looked at again while one of them goes on. */
export const useImports = () =>
  useInfiniteQuery({
    queryKey: ['imports'],
    queryFn: ({ pageParam }) => client().editorial.listImports({ cursor: pageParam, limit: FEW }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: ({ state }) => (state.data?.pages.some(({ items }) => !items.every(isOver)) ? POLL_MILLIS : false),
  });
