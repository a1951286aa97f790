import type { FocalPoint, Medium, MediumPatch } from '@mealprep360/sdk';

/** What people say of a medium, as it stands in the form: empty where nothing is said. */
export interface Said {
  readonly title: string;
  readonly credit: string;
  readonly folder: string;
  readonly tags: readonly string[];
  /** By language; empty to say nothing in it. */
  readonly alt: Readonly<Record<string, string>>;
  readonly focalPoint: FocalPoint;
}

/** Only what was touched. */
export type Edits = Partial<Said>;

export const saidOf = ({ title = '', credit = '', folder = '', tags, alt, focalPoint }: Medium): Said => ({
  title, credit, folder, tags, alt, focalPoint,
});

/** What is to be shown: what was typed, and everything else as it is stored. Languages are kept apart. */
export const withEdits = (medium: Medium, edits: Edits): Said => {
  const said = saidOf(medium);
  return { ...said, ...edits, alt: { ...said.alt, ...edits.alt } };
};

/** The merge patch that says what was typed; undefined where that is what is stored. */
export function patchOf(medium: Medium, edits: Edits): MediumPatch | undefined {
  const said = saidOf(medium);
  const patch: MediumPatch = {};
  for (const field of ['title', 'credit', 'folder'] as const) {
    const typed = edits[field]?.trim();
    if (typed !== undefined && typed !== said[field]) patch[field] = typed || null;
  }
  // An empty list takes all away, as null would.
  if (edits.tags && !isSame(edits.tags, said.tags)) patch.tags = new Set(edits.tags);
  if (edits.focalPoint && !isSame(edits.focalPoint, said.focalPoint)) patch.focalPoint = edits.focalPoint;
  const alt = Object.entries(edits.alt ?? {})
    .map(([locale, text]) => [locale, text.trim()] as const)
    .filter(([locale, text]) => text !== (said.alt[locale] ?? ''));
  if (alt.length > 0) patch.alt = Object.fromEntries(alt.map(([locale, text]) => [locale, text || null]));
  return Object.keys(patch).length > 0 ? patch : undefined;
}

/** The fields that somebody else changed, in the order of the form. */
export function changedBetween(before: Medium, after: Medium): (keyof Said)[] {
  const [old, now] = [saidOf(before), saidOf(after)];
  return (Object.keys(now) as (keyof Said)[]).filter((field) => !isSame(old[field], now[field]));
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
