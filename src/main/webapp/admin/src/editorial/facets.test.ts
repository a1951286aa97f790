import { describe, expect, it } from 'vitest';
import { optionsOf } from './facets';

const COUNTS = {
  workflow: [{ value: 'inReview', count: 3 }], publication: [], source: [], category: [], owner: [],
  tag: [{ value: 'winter', count: 9 }, { value: 'quick', count: 2 }],
};
const same = (value: string) => value;

describe('the options of a facet', () => {
  it('are what there is, in the order of the answer', () => {
    expect(optionsOf(COUNTS, 'tag', 'quick', (value) => `#${value}`)).toEqual([
      { value: 'winter', label: '#winter', count: 9 },
      { value: 'quick', label: '#quick', count: 2 },
    ]);
  });

  it('keep the one that is chosen, though nothing is left with it', () => {
    expect(optionsOf(COUNTS, 'tag', 'rare', same).map(({ value, count }) => [value, count])).toEqual([['winter', 9], ['quick', 2], ['rare', 0]]);
  });

  it('keep their places where they have some', () => {
    expect(optionsOf(COUNTS, 'workflow', '', same, ['draft', 'inReview']).map(({ value, count }) => [value, count])).toEqual([['draft', 0], ['inReview', 3]]);
  });

  it('have no counts before there is an answer', () => {
    expect(optionsOf(undefined, 'workflow', '', same, ['draft'])).toEqual([{ value: 'draft', label: 'draft' }]);
    expect(optionsOf(undefined, 'tag', 'winter', same)).toEqual([{ value: 'winter', label: 'winter' }]);
  });
});
