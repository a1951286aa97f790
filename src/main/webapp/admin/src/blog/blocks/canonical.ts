import type { BlockJson } from './types';

/** The same text for the same blocks, in whatever order their fields and marks come. */
export const canonical = (value: unknown): string => JSON.stringify(value, sorted);

function sorted(key: string, value: unknown): unknown {
  if (key === 'marks' && Array.isArray(value)) return [...value].sort();
  if (!value || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * What somebody did to a body (`before` to `after`), done to another one, such as what was merged while they were writing.
 * Blocks that they left alone are as the other one has them; those that only the other one has stay behind their neighbour.
 */
export function rebased(now: readonly BlockJson[], before: readonly BlockJson[], after: readonly BlockJson[]): readonly BlockJson[] {
  if (now === before || canonical(now) === canonical(before)) return after;
  const old = new Map(before.map((block) => [block.id, canonical(block)]));
  const theirs = new Map(now.map((block) => [block.id, block]));
  const result = after
    .filter((block) => theirs.has(block.id) || canonical(block) !== old.get(block.id))
    .map((block) => (old.get(block.id) === canonical(block) ? (theirs.get(block.id) ?? block) : block));
  now.forEach((block, at) => {
    if (old.has(block.id) || result.some(({ id }) => id === block.id)) return;
    const previous = at === 0 ? undefined : now[at - 1]?.id;
    const behind = result.findIndex(({ id }) => id === previous);
    result.splice(behind + 1, 0, block);
  });
  return result;
}
