type Value = unknown;

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
const unescaped = (name: string): string => name.replaceAll('~1', '/').replaceAll('~0', '~');
const idOf = (value: Value): string | undefined => (value as { readonly id?: string } | undefined)?.id;

/**
 * A place in a document that stays the same wherever its parts move: a JSON pointer with `@` and the id of a part in place of its
 * number, as `/steps/@7c9e…/text`.
 */
export function anchorOf(document: Value, pointer: string): string {
  let value = document;
  return pointer
    .split('/')
    .slice(1)
    .map((name) => {
      const isPart = Array.isArray(value);
      value = (value as Record<string, Value> | undefined)?.[unescaped(name)];
      const id = isPart ? idOf(value) : undefined;
      return `/${id ? `@${id}` : name}`;
    })
    .join('');
}

/** The JSON pointer of such a place in a document; undefined where the document has no such place. */
export function pointerOf(document: Value, anchor: string): string | undefined {
  let value = document;
  let pointer = '';
  for (const name of anchor.split('/').slice(1)) {
    const key = name.startsWith('@') && Array.isArray(value) ? String(value.findIndex((part) => idOf(part) === name.slice(1))) : unescaped(name);
    value = (value as Record<string, Value> | null | undefined)?.[key];
    if (value === undefined) return undefined;
    pointer += `/${escaped(key)}`;
  }
  return pointer;
}

/** Whether a place is another one, or in it. */
export const isWithin = (anchor: string, place: string): boolean => anchor === place || anchor.startsWith(`${place}/`);

/** What of a pointer's way leads to no part of a list: the list, or the whole of a place that is in none. */
export const listOf = (pointer: string): string => /^(\/\D[^/]*)*/.exec(pointer)![0];
