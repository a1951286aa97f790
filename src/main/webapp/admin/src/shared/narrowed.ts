import type { FilterOptionsState } from '@mui/material';
import { createFilterOptions } from '@mui/material';

/**
 * What an Autocomplete shows of options that a server found. While they are those of other words than are typed now, only
 * those with the new words are left: nothing moves from under the pointer when the others go.
 */
export function narrowed<T>(isOfOtherWords: boolean): (options: T[], state: FilterOptionsState<T>) => T[] {
  return isOfOtherWords ? createFilterOptions<T>() : (options) => options;
}
