import { describe, expect, it } from 'vitest';
import { anchorOf, isWithin, listOf, pointerOf } from './anchors';

const document = {
  'a/b': 'slash',
  tags: ['x', 'y'],
  steps: [
    { id: 'one', text: 'Chop.' },
    { id: 'two', text: 'Cook.', image: { alt: 'A pot' } },
  ],
};

describe('a place in a document', () => {
  it('is found where its part has moved to', () => {
    const anchor = anchorOf(document, '/steps/1/image/alt');
    const moved = { ...document, steps: [...document.steps].reverse() };

    expect(anchor).toBe('/steps/@two/image/alt');
    expect(pointerOf(moved, anchor)).toBe('/steps/0/image/alt');
  });

  it.each(['/tags/1', '/steps/0', '/steps/1/text', '/a~1b'])('%s is found again in the same document', (pointer) => {
    expect(pointerOf(document, anchorOf(document, pointer))).toBe(pointer);
  });

  it('is none where its part or its field is not there', () => {
    expect(pointerOf(document, '/steps/@three')).toBeUndefined();
    expect(pointerOf(document, '/summary')).toBeUndefined();
    expect(pointerOf(null, '/summary')).toBeUndefined();
  });

  it.each([['/steps/3/image/alt', '/steps'], ['/ingredientGroups/0/lines/2', '/ingredientGroups'], ['/cover/alt', '/cover/alt'], ['', '']])(
    'is, of %s without its parts, %s',
    (pointer, list) => {
      expect(listOf(pointer)).toBe(list);
    },
  );

  it('is in another one by whole names', () => {
    expect(isWithin('/steps/@two/text', '/steps/@two')).toBe(true);
    expect(isWithin('/steps/@twofold', '/steps/@two')).toBe(false);
  });
});
