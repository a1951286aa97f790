/** What names a part among others: its id, else all that it says. */
const keyOf = (part: unknown): string => {
  const id = (part as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : JSON.stringify(part);
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Does to a list what was done to another version of it: part by part, so that what somebody else did to other parts meanwhile stays.
 * Parts that both have changed come to be as they were changed here, field by field.
 *
 * @param before the list as it was known here
 * @param after what was made of it here
 * @param now the list as it is by now
 */
export function replayed<T>(before: readonly T[], after: readonly T[], now: readonly T[]): readonly T[] {
  if (same(before, now)) return after;
  const was = new Map(before.map((part) => [keyOf(part), part]));
  const is = new Map(after.map((part) => [keyOf(part), part]));
  const list = now
    .filter((part) => !was.has(keyOf(part)) || is.has(keyOf(part)))
    .map((part) => {
      const key = keyOf(part);
      return was.has(key) ? (changed(was.get(key), is.get(key), part) as T) : part;
    });
  return withNew(after, was, inOrder(before, after, list));
}

/** One part, with the fields that were changed here. */
function changed(before: unknown, after: unknown, now: unknown): unknown {
  if (!isObject(before) || !isObject(after) || !isObject(now)) return after;
  const part = { ...now };
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (same(before[field], after[field])) continue;
    if (!(field in after)) delete part[field];
    else part[field] = isParts(before[field]) && isParts(after[field]) && isParts(now[field]) ? replayed(before[field], after[field], now[field]) : after[field];
  }
  return part;
}

/** Where parts were moved here, those take each other's places; otherwise the order is that of now. */
function inOrder<T>(before: readonly T[], after: readonly T[], list: readonly T[]): readonly T[] {
  const keys = new Set(list.map(keyOf));
  const known = (parts: readonly T[]) => parts.map(keyOf).filter((key) => keys.has(key));
  const kept = new Set(known(after));
  const first = known(before).filter((key) => kept.has(key));
  const moved = known(after).filter((key) => first.includes(key));
  if (same(first, moved)) return list;
  const parts = new Map(list.map((part) => [keyOf(part), part]));
  let next = 0;
  return list.map((part) => (moved.includes(keyOf(part)) ? parts.get(moved[next++]!)! : part));
}

/** With the parts that are new here, each behind the one that it was put behind. */
function withNew<T>(after: readonly T[], was: ReadonlyMap<string, T>, list: readonly T[]): readonly T[] {
  const result = [...list];
  let place = 0;
  for (const part of after) {
    const found = result.findIndex((one) => keyOf(one) === keyOf(part));
    if (found >= 0) place = found + 1;
    else if (!was.has(keyOf(part))) result.splice(place++, 0, part);
  }
  return result;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isParts = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((one) => isObject(one) && typeof one.id === 'string');
