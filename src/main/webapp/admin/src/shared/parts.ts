/** A part of a document that has an id for life, so that versions of it can be merged and translated. */
export interface Part {
  readonly id: string;
}

export const newId = (): string => crypto.randomUUID();

export const put = <T>(list: readonly T[], at: number, value: T): T[] => list.map((one, i) => (i === at ? value : one));

export const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, i) => i !== at);

export const insert = <T>(list: readonly T[], at: number, ...values: T[]): T[] => [
  ...list.slice(0, at),
  ...values,
  ...list.slice(at),
];

/** The same list with one of its parts elsewhere; beyond an end is that end. */
export function move<T>(list: readonly T[], from: number, to: number): T[] {
  const target = Math.max(0, Math.min(list.length - 1, to));
  const moved = list[from];
  return moved === undefined ? [...list] : insert(without(list, from), target, moved);
}

/** The object with a field of another value; without the field where there is none, since nothing is not an empty text. */
export function withField<T extends object>(object: T, field: string, value: unknown): T {
  const { [field]: _, ...rest } = object as Record<string, unknown>;
  const isNothing = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return (isNothing ? rest : { ...rest, [field]: value }) as T;
}
