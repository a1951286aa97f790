import type { Medium } from '@mealprep360/sdk';
import { describe, expect, it } from 'vitest';
import { changedBetween, patchOf, withEdits } from './said';

const medium = {
  title: 'Soup', folder: 'soups', tags: ['red'], alt: { en: 'A bowl', de: 'Eine Schale' }, focalPoint: { x: 0.5, y: 0.5 },
} as unknown as Medium;

describe('what is said of a medium', () => {
  it('is sent only where it is new', () => {
    expect(patchOf(medium, { title: ' Soup ', credit: '' })).toBeUndefined();
    expect(patchOf(medium, { credit: 'Ada' })).toEqual({ credit: 'Ada' });
  });

  it('is taken away by emptying it', () => {
    expect(patchOf(medium, { folder: '', tags: [], alt: { de: '' } })).toEqual({ folder: null, tags: new Set(), alt: { de: null } });
  });

  it('leaves the other languages alone', () => {
    expect(patchOf(medium, { alt: { fr: 'Un bol' } })).toEqual({ alt: { fr: 'Un bol' } });
    expect(withEdits(medium, { alt: { fr: 'Un bol' } }).alt).toEqual({ en: 'A bowl', de: 'Eine Schale', fr: 'Un bol' });
  });

  it('tells what somebody else changed', () => {
    expect(changedBetween(medium, { ...medium, title: 'Stew', tags: ['red', 'hot'] })).toEqual(['title', 'tags']);
  });
});
