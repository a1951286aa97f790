import type { CategoryText } from '@mealprep360/sdk';

/** What is said of a category in one language, as it stands in the form: empty where nothing is said. */
export interface Said {
  readonly locale: string;
  readonly name: string;
  readonly slug: string;
  readonly description: string;
}

export const FIELDS = ['name', 'slug', 'description'] as const;

export type Field = (typeof FIELDS)[number];

/** How long each may be. */
export const LIMITS: Readonly<Record<Field, number>> = { name: 100, slug: 120, description: 1000 };

/** Only what was touched, so that what somebody else writes meanwhile is not written over. */
export interface Edits {
  readonly texts: Readonly<Record<string, Partial<Pick<Said, Field>>>>;
  readonly removed: readonly string[];
  /** The language that those read whose own is not there. */
  readonly first?: string;
}

export const NO_EDITS: Edits = { texts: {}, removed: [] };

export const saidOf = ({ locale, name, slug = '', description = '' }: CategoryText): Said => ({ locale, name, slug, description });

/** What is to be shown: what was typed, and everything else as it is stored. */
export function withEdits(stored: readonly CategoryText[], { texts, removed, first }: Edits): readonly Said[] {
  const added = Object.keys(texts).filter((locale) => !stored.some((text) => text.locale === locale));
  const all = [...stored.map(saidOf), ...added.map((locale) => ({ locale, name: '', slug: '', description: '' }))]
    .filter(({ locale }) => !removed.includes(locale))
    .map((text) => ({ ...text, ...texts[text.locale] }));
  return [...all.filter(({ locale }) => locale === first), ...all.filter(({ locale }) => locale !== first)];
}

/** The same as the contract has it: nothing is said that is empty. An address that is left out stays, or is made from the name. */
export const documentTexts = (all: readonly Said[]): CategoryText[] =>
  all.map(({ locale, name, slug, description }) => ({
    locale,
    name: name.trim(),
    ...(slug.trim() ? { slug: slug.trim() } : {}),
    ...(description.trim() ? { description: description.trim() } : {}),
  }));

export const isSame = (one: readonly Said[], other: readonly Said[]): boolean =>
  JSON.stringify(documentTexts(one)) === JSON.stringify(documentTexts(other));

/** What somebody else says otherwise by now: texts as they are; empty where they took something away. */
export function changedBetween(before: readonly CategoryText[], after: readonly CategoryText[]): { locale: string; field: Field; text: string }[] {
  const locales = new Set([...after, ...before].map(({ locale }) => locale));
  const fieldsOf = (all: readonly CategoryText[], wanted: string) => all.map(saidOf).find(({ locale }) => locale === wanted);
  return [...locales].flatMap((locale) => {
    const [old, now] = [fieldsOf(before, locale), fieldsOf(after, locale)];
    return FIELDS.filter((field) => (old?.[field] ?? '') !== (now?.[field] ?? '')).map((field) => ({ locale, field, text: now?.[field] ?? '' }));
  });
}
