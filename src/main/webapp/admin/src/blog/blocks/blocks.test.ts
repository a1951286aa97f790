import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { schemaExtensions } from '../body/schema';
import { canonical, rebased } from './canonical';
import { blocksOf, written } from './toBlocks';
import { documentOf } from './toDocument';
import type { BlockJson } from './types';
import { minutesOf, wordsOf } from './words';

const schema = getSchema(schemaExtensions());

/** Through the editor's own model, which refuses what its schema does not allow and drops what it does not know. */
const round = (blocks: readonly BlockJson[]) => {
  const node = schema.nodeFromJSON(documentOf(blocks));
  node.check();
  return blocksOf(node.toJSON());
};

const text = [
  { text: 'Rinse until ' },
  { text: 'clear', marks: ['strong', 'emphasis'] },
  { text: ', says\n' },
  { text: 'the agency', link: { href: 'https://example.org/', title: 'All about it' } },
  { text: 'this', marks: ['code'], link: { item: { type: 'recipes', id: '01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11' } } },
  { text: 'x = 1', marks: ['strike', 'code'] },
];

const nested = {
  ordered: true,
  start: 3,
  items: [{ id: 'n1', text: [{ text: 'below' }], list: { ordered: false, items: [{ id: 'n2', text: [] }] } }],
};

const KINDS: readonly BlockJson[] = [
  { id: 'h', type: 'heading', level: 3, text },
  { id: 'p', type: 'paragraph', text },
  { id: 'e', type: 'paragraph', text: [] },
  { id: 'l', type: 'list', ordered: false, items: [{ id: 'i1', text, list: nested }, { id: 'i2', text: [{ text: 'two' }] }] },
  { id: 'o', type: 'list', ordered: true, items: [{ id: 'i3', text: [{ text: 'first' }] }] },
  { id: 'i', type: 'image', mediaId: 'm', alt: '', caption: 'Soup', width: 'wide' },
  { id: 'g', type: 'gallery', images: [{ id: 'g1', mediaId: 'm' }, { id: 'g2', mediaId: 'n', alt: 'a', caption: 'c' }] },
  { id: 'q', type: 'quote', text, attribution: 'Brillat-Savarin' },
  { id: 'q2', type: 'quote', text: [] },
  { id: 'r', type: 'recipe', recipeId: 'x', note: 'Goes well with it' },
  { id: 'v', type: 'video', url: 'https://vimeo.com/1', caption: 'Folding' },
  { id: 'c', type: 'callout', tone: 'tip', text },
  {
    id: 't', type: 'table', headerRows: 0, alignments: ['left', 'none'],
    rows: [{ id: 'r1', cells: [{ text }, { text: [] }] }, { id: 'r2', cells: [{ text: [{ text: 'a' }] }, { text: [{ text: 'b' }] }] }],
  },
  { id: 't2', type: 'table', rows: [{ id: 'r3', cells: [{ text: [{ text: 'a' }] }] }] },
  { id: 'k', type: 'code', language: 'json', code: '{\n  "servings": 4\n}\n' },
  { id: 'k2', type: 'code', code: '' },
  { id: 'd', type: 'divider' },
];

describe('a block', () => {
  it.each(KINDS)('of the kind $type ($id) comes back as it was', (block) => {
    expect(round([block])).toEqual([block]);
  });

  it('keeps its place among all others', () => {
    expect(round(KINDS)).toEqual(KINDS);
  });

  it.each(KINDS)('of the kind $type ($id) keeps what the editor does not know', (block) => {
    const later = { ...block, flavour: { of: ['the', 'month'] } };
    expect(round([later])).toEqual([later]);
  });

  it('of a kind that comes later is kept whole', () => {
    const later = { id: 'z', type: 'poll', question: [{ text: 'Soup?' }], answers: 3 };
    expect(round([later])).toEqual([later]);
  });

  it('without an id has none', () => {
    expect(round([{ type: 'divider' }])).toEqual([{ type: 'divider' }]);
  });

  it('keeps what is not known deeper down', () => {
    const blocks: BlockJson[] = [
      { id: 'p', type: 'paragraph', text: [{ text: 'a', marks: ['strong', 'sub'], tone: 'low' }, { text: 'b' }] },
      { id: 'l', type: 'list', ordered: false, start: 2, items: [{ id: 'i', text: [], checked: true, list: { ordered: false, compact: true, items: [{ id: 'j', text: [] }] } }] },
      { id: 't', type: 'table', rows: [{ id: 'r', height: 2, cells: [{ text: [], span: 1 }] }] },
    ];
    expect(round(blocks)).toEqual(blocks);
  });
});

describe('what is written', () => {
  it('does not end with empty paragraphs', () => {
    expect(written([{ id: 'a', type: 'paragraph', text: [] }, { id: 'b', type: 'divider' }, { id: 'c', type: 'paragraph', text: [] }])).toEqual([
      { id: 'a', type: 'paragraph', text: [] },
      { id: 'b', type: 'divider' },
    ]);
    expect(written(round([]))).toEqual([]);
  });

  it('is the same in whatever order its fields and marks come', () => {
    expect(canonical({ a: 1, b: [{ marks: ['y', 'x'] }] })).toBe(canonical({ b: [{ marks: ['x', 'y'] }], a: 1 }));
  });
});

describe('what was written while something else was merged', () => {
  const p = (id: string, words: string): BlockJson => ({ id, type: 'paragraph', text: [{ text: words }] });
  const before = [p('a', 'one'), p('b', 'two'), p('c', 'three')];

  it('is put on top of it', () => {
    const now = [p('a', 'one'), p('x', 'theirs'), p('b', 'two, theirs'), p('c', 'three')];
    const after = [p('a', 'one, mine'), p('b', 'two'), p('y', 'mine')];
    expect(rebased(now, before, after)).toEqual([p('a', 'one, mine'), p('x', 'theirs'), p('b', 'two, theirs'), p('y', 'mine')]);
  });

  it('stays away where they took it out, unless it was changed', () => {
    expect(rebased([p('a', 'one')], before, [p('a', 'one'), p('b', 'two!'), p('c', 'three')])).toEqual([p('a', 'one'), p('b', 'two!')]);
  });
});

describe('words', () => {
  it('are counted in texts, lists and tables, not in code', () => {
    expect(wordsOf([KINDS[4]!, KINDS[14]!, { type: 'table', rows: [{ cells: [{ text: [{ text: "baba's " }, { text: 'soup' }] }] }] }])).toBe(3);
  });

  it('of scripts without spaces are characters', () => {
    expect(wordsOf([{ type: 'paragraph', text: [{ text: '味噌汁 for two' }] }])).toBe(5);
  });

  it('take a minute at least', () => {
    expect([minutesOf(0), minutesOf(238), minutesOf(239)]).toEqual([1, 1, 2]);
  });
});
