import { describe, expect, it } from 'vitest';
import { inside, wayTo } from './folders';

const ALL = [
  { path: 'bread', media: 2 },
  { path: 'soups', media: 1 },
  { path: 'soups/winter', media: 4 },
  { path: 'soups/winter/thick', media: 8 },
  { path: 'soupspoons', media: 16 },
];

describe('folders', () => {
  it('counts what is inside of each, however deep', () => {
    expect(inside(ALL, '').map(({ path, media }) => [path, media])).toEqual([['bread', 2], ['soups', 13], ['soupspoons', 16]]);
    expect(inside(ALL, 'soups')).toEqual([{ path: 'soups/winter', name: 'winter', media: 12 }]);
  });

  it('finds none in one that nothing is in', () => {
    expect(inside(ALL, 'soup')).toEqual([]);
  });

  it('leads to a folder from the outermost', () => {
    expect(wayTo('soups/winter')).toEqual([{ name: 'soups', path: 'soups' }, { name: 'winter', path: 'soups/winter' }]);
    expect(wayTo('')).toEqual([]);
  });
});
