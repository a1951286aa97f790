import { useRef } from 'react';
import { useLocale, useNotify } from 'react-admin';
import { useSayProblem } from '../api/problems';
import { place } from './place';
import { below, nameOf } from './tree';
import type { Category } from './tree';
import { readCategory, useRefreshCategories } from './useCategories';

/** Moves a category past its neighbour; one at a time, since each place is counted from the one before. */
export function useShift(all: readonly Category[]): (category: Category, by: -1 | 1) => Promise<void> {
  const language = useLocale();
  const notify = useNotify();
  const say = useSayProblem();
  const refresh = useRefreshCategories();
  const isBusy = useRef(false);
  return async (category, by) => {
    const siblings = below(all, category.parent);
    const position = siblings.indexOf(category) + by;
    if (isBusy.current || position < 0 || position >= siblings.length) return;
    isBusy.current = true;
    try {
      const current = await readCategory(category.id);
      // It would come back from where somebody else has put it.
      if (current.value.parent !== category.parent) notify('categories.stale.moved', { type: 'warning', multiLine: true });
      else {
        await place(current, category.parent, position);
        notify('categories.shifted', { type: 'success', messageArgs: { name: nameOf(category, language), place: position + 1, count: siblings.length } });
      }
    } catch (error) {
      say(error);
    }
    await refresh().finally(() => {
      isBusy.current = false;
    });
  };
}
