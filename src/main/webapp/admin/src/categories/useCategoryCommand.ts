import type { Tagged, WorkingCategory } from '@mealprep360/sdk';
import { useQueryClient } from '@tanstack/react-query';
import { useSeenCommand } from '../shared/useSeenCommand';
import type { Category } from './tree';
import { categoryKey, readCategory, useRefreshCategories } from './useCategories';

const stateOf = ({ parent, texts }: Category) => JSON.stringify([parent, texts.map(({ locale, name, slug, description }) => [locale, name, slug, description])]);

/** Does something to a category as the person has seen it. */
export function useCategoryCommand(category: Category) {
  const queries = useQueryClient();
  const refresh = useRefreshCategories();
  const { attempt, ...seen } = useSeenCommand(category, { read: () => readCategory(category.id), stateOf, refresh });
  return {
    ...seen,
    attempt: (change: (current: Tagged<WorkingCategory>) => Promise<unknown>): Promise<boolean> =>
      attempt(async (current) => {
        await change(current);
        // Where it is open it is read again by the page, which knows whether it is still there.
        void queries.invalidateQueries({ queryKey: categoryKey(category.id), refetchType: 'none' });
      }),
  };
}
