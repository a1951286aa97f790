import type { Tagged, WorkingCategory } from '@mealprep360/sdk';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Category } from './tree';
import { categoryKey, readCategory, useRefreshCategories } from './useCategories';

/** What a category is compared by: what somebody sees of it when they decide. */
const said = ({ parent, texts }: Category) => JSON.stringify([parent, texts.map(({ locale, name, slug, description }) => [locale, name, slug, description])]);

/**
 * Does something to a category as the person has seen it. Where somebody was faster nothing is done: what there is now is told, and
 * the person decides again.
 */
export function useCategoryCommand(category: Category) {
  const queries = useQueryClient();
  const refresh = useRefreshCategories();
  const [seen, setSeen] = useState(category);
  const [isBusy, setBusy] = useState(false);
  const [isStale, setStale] = useState(false);
  const [problem, setProblem] = useState<unknown>();

  /** False where it was not done, which `isStale` or `problem` says then. */
  const attempt = async (change: (current: Tagged<WorkingCategory>) => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setStale(false);
    setProblem(undefined);
    try {
      const current = await readCategory(category.id);
      if (said(current.value) !== said(seen)) {
        setSeen(current.value);
        setStale(true);
        return false;
      }
      await change(current);
      // Where it is open it is read again by the page, which knows whether it is still there.
      void queries.invalidateQueries({ queryKey: categoryKey(category.id), refetchType: 'none' });
      return true;
    } catch (error) {
      setProblem(error);
      return false;
    } finally {
      setBusy(false);
      await refresh();
    }
  };
  return { attempt, isBusy, seen, isStale, problem };
}

export type CategoryCommand = ReturnType<typeof useCategoryCommand>;
