import { tagged } from '@mealprep360/sdk';
import type { Tagged, WorkingCategory } from '@mealprep360/sdk';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { client } from '../api/client';
import type { Category } from './tree';

/** Until then each node knows of a change, so the list that everybody reads is asked for once more. */
const FOLLOWS_MILLIS = 1500;

/**
 * All categories in the order of the tree, in all of their languages. Out of the file for other instances: the list that everybody
 * reads has one language, and is a moment behind, so that what was just moved would jump back.
 */
export const useCategories = () =>
  useQuery({
    queryKey: ['categories', 'all'],
    queryFn: async (): Promise<readonly Category[]> =>
      (await client().categories.exportCategories()).items.flatMap(({ texts, mergedInto, ...one }) => (texts && !mergedInto ? [{ ...one, texts }] : [])),
  });

export const readCategory = (id: string): Promise<Tagged<WorkingCategory>> => tagged(client().categories.getWorkingCategoryRaw({ id }));

export const categoryKey = (id: string) => ['categories', 'one', id] as const;

/** A category with the ETag under which it is changed. What is on the page stays while it is worked on. */
export const useCategory = (id: string) =>
  useQuery({ queryKey: categoryKey(id), queryFn: () => readCategory(id), refetchOnWindowFocus: false, refetchOnReconnect: false });

/** Reads the tree again after a change. What is open as one category is left to who works on it. */
export function useRefreshCategories(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    setTimeout(() => void queries.invalidateQueries({ queryKey: ['categories', 'listed'] }), FOLLOWS_MILLIS);
    await queries.invalidateQueries({ queryKey: ['categories', 'all'] });
  }, [queries]);
}
