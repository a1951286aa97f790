import type { Facets } from '@mealprep360/sdk';
import type { Option } from './FacetGroup';

export type FacetName = keyof Facets;

/**
 * The options of a facet: those that there are, the most frequent first, and the chosen one in any case, since it must be possible
 * to let go of it.
 *
 * @param known values in an order of their own, which stay where they are; those of which there is none count zero
 * @param label what a value is called
 */
export function optionsOf(
  counts: Facets | undefined,
  name: FacetName,
  chosen: string,
  label: (value: string) => string,
  known?: readonly string[],
): readonly Option[] {
  const found = new Map((counts?.[name] ?? []).map(({ value, count }) => [value, count]));
  const values = known ?? [...found.keys(), ...(chosen && !found.has(chosen) ? [chosen] : [])];
  return values.map((value) => ({ value, label: label(value), ...(counts ? { count: found.get(value) ?? 0 } : {}) }));
}
