import { describe, expect, it } from 'vitest';
import { below, hasWords, nameOf, pruned, treeOf, wayTo } from './tree';
import type { Branch, Category } from './tree';

const category = (id: string, parent?: string): Category => ({ id, ...(parent ? { parent } : {}), texts: [{ locale: 'en', name: id, slug: id }] });

const ALL = [category('cooking'), category('soups', 'cooking'), category('stews', 'soups'), category('breads', 'cooking'), category('travel')];

const ids = (tree: readonly Branch[]): unknown[] => tree.map(({ category: { id }, below: inside }) => [id, ids(inside)]);

describe('The tree', () => {
  it('has each category below its own, in the order of the list', () => {
    expect(ids(treeOf(ALL))).toEqual([['cooking', [['soups', [['stews', []]]], ['breads', []]]], ['travel', []]]);
    expect(below(ALL, undefined).map(({ id }) => id)).toEqual(['cooking', 'travel']);
  });

  it('leads to a category from the top', () => {
    expect(wayTo(ALL, 'stews').map(({ id }) => id)).toEqual(['cooking', 'soups', 'stews']);
    expect(wayTo(ALL, 'gone')).toEqual([]);
    expect(wayTo(ALL, undefined)).toEqual([]);
  });

  it('keeps what is found, with those above and those below it', () => {
    expect(ids(pruned(treeOf(ALL), ({ id }) => id === 'soups'))).toEqual([['cooking', [['soups', [['stews', []]]]]]]);
    expect(pruned(treeOf(ALL), () => false)).toEqual([]);
  });
});

describe('A category', () => {
  const soups: Category = { id: 'soups', texts: [{ locale: 'en', name: 'Soups', slug: 'soups' }, { locale: 'pt-BR', name: 'Sopas', slug: 'sopas-br' }] };

  it('is called as the language has it, or one that is like it, or the first one', () => {
    expect(nameOf(soups, 'en')).toBe('Soups');
    expect(nameOf(soups, 'pt')).toBe('Sopas');
    expect(nameOf(soups, 'de')).toBe('Soups');
  });

  it('is found by its names and addresses in all languages', () => {
    expect(hasWords(soups, ' SOPAS ')).toBe(true);
    expect(hasWords(soups, '-br')).toBe(true);
    expect(hasWords(soups, 'stews')).toBe(false);
  });
});
