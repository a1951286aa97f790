import { describe, expect, it } from 'vitest';
import { insert, move, withField } from './parts';

describe('parts of a list', () => {
  it('moves one and keeps all others in their order', () => {
    expect(move(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(move(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  });

  it('stops at the ends', () => {
    expect(move(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(move(['a', 'b'], 1, 9)).toEqual(['a', 'b']);
  });

  it('inserts several at once', () => {
    expect(insert(['a', 'd'], 1, 'b', 'c')).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a field', () => {
  it('goes when there is nothing in it', () => {
    expect(withField({ a: 1, b: 2 }, 'b', '')).toEqual({ a: 1 });
    expect(withField({ a: 1, b: [2] }, 'b', [])).toEqual({ a: 1 });
  });

  it('stays when it is zero or no', () => {
    expect(withField({}, 'a', 0)).toEqual({ a: 0 });
    expect(withField({}, 'a', false)).toEqual({ a: false });
  });
});
