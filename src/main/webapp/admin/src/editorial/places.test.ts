import { describe, expect, it } from 'vitest';
import { wayTo } from './places';

describe('a place in a document', () => {
  it.each([
    ['/title', ['title']],
    ['/steps/3/text', ['steps', 4]],
    ['/ingredientGroups/0/lines/2/unit', ['ingredientGroups', 1, 3, 'unit']],
    ['/cover/mediaId', ['cover']],
    ['/body/blocks/4/items/0/text/1/text', ['body', 5]],
    ['/seo/title', ['seo', 'title']],
    ['', []],
  ])('%s is found as people count', (pointer, way) => {
    expect(wayTo(pointer)).toEqual(way);
  });
});
