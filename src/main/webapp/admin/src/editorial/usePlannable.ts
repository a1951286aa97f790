import { useActions } from './useItem';
import type { Where } from './useItem';

export type Planned = 'publish' | 'unpublish';

/** What each is called where it can be chosen. */
export const ENTRIES = { publish: 'schedule', unpublish: 'scheduleUnpublish' } as const;

export const PLANNED = Object.keys(ENTRIES) as Planned[];

/** What could be done now, and so can be planned. */
export function usePlannable(where: Where): Planned[] {
  const { data } = useActions(where);
  return PLANNED.filter((action) => data?.actions.some(({ name, outcome }) => name === action && outcome === 'possible'));
}
