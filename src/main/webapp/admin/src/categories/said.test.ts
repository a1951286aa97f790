import { describe, expect, it } from 'vitest';
import { NO_EDITS, changedBetween, documentTexts, isSame, saidOf, withEdits } from './said';

const SOUPS = [
  { locale: 'en', name: 'Soups', slug: 'soups', description: 'With a spoon.' },
  { locale: 'de', name: 'Suppen', slug: 'suppen' },
];

describe('What is typed of a category', () => {
  it('goes over what is stored, language by language', () => {
    const said = withEdits(SOUPS, { ...NO_EDITS, texts: { de: { name: 'Eintöpfe' }, fr: { name: 'Soupes' } } });
    expect(said.map(({ locale, name, slug }) => [locale, name, slug])).toEqual([['en', 'Soups', 'soups'], ['de', 'Eintöpfe', 'suppen'], ['fr', 'Soupes', '']]);
    expect(withEdits(SOUPS, NO_EDITS)).toEqual(SOUPS.map(saidOf));
  });

  it('takes languages away, and puts one first', () => {
    expect(withEdits(SOUPS, { ...NO_EDITS, removed: ['en'] }).map(({ locale }) => locale)).toEqual(['de']);
    expect(withEdits(SOUPS, { ...NO_EDITS, first: 'de' }).map(({ locale }) => locale)).toEqual(['de', 'en']);
  });

  it('is sent without what is empty', () => {
    const said = withEdits(SOUPS, { ...NO_EDITS, texts: { en: { name: ' Broths ', slug: '', description: ' ' } } });
    expect(documentTexts(said)[0]).toEqual({ locale: 'en', name: 'Broths' });
  });

  it('is something else as soon as more than blanks differ', () => {
    const stored = SOUPS.map(saidOf);
    expect(isSame(stored, withEdits(SOUPS, { ...NO_EDITS, texts: { en: { name: 'Soups ' } } }))).toBe(true);
    expect(isSame(stored, withEdits(SOUPS, { ...NO_EDITS, first: 'de' }))).toBe(false);
  });
});

describe('What somebody else changed', () => {
  it('is told by language and field, also where a language came or went', () => {
    const now = [{ ...SOUPS[0]!, name: 'Broths' }, { locale: 'fr', name: 'Soupes', slug: 'soupes' }];
    expect(changedBetween(SOUPS, now)).toEqual([
      { locale: 'en', field: 'name', text: 'Broths' },
      { locale: 'fr', field: 'name', text: 'Soupes' },
      { locale: 'fr', field: 'slug', text: 'soupes' },
      { locale: 'de', field: 'name', text: '' },
      { locale: 'de', field: 'slug', text: '' },
    ]);
    expect(changedBetween(SOUPS, SOUPS)).toEqual([]);
  });
});
