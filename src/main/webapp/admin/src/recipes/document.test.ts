import { describe, expect, it } from 'vitest';
import {
  hasRoom, isStepStored, isStored, MOST_LINES, moveLine, newGroup, newLine, newStep, pastedLines, retold, sourceOf, storedAt, withSource,
  written,
} from './document';

describe('a pasted list', () => {
  it('becomes lines without bullets and numbers', () => {
    expect(pastedLines('- 200 g lentils\r\n• 1 onion\n\n 2) 1 carrot \n3. salt')).toEqual([
      '200 g lentils',
      '1 onion',
      '1 carrot',
      'salt',
    ]);
  });

  it('keeps quantities in front', () => {
    expect(pastedLines('2 eggs\n1.5 l stock\n1/2 lemon\n-18 °C ice')).toEqual(['2 eggs', '1.5 l stock', '1/2 lemon', '-18 °C ice']);
  });
});

describe('what is stored', () => {
  it('has no empty lines and no empty groups', () => {
    const full = { ...newGroup(), lines: [newLine('1 egg'), newLine(' ')] };
    const stored = written([full, newGroup(), { ...newGroup(), title: 'For the sauce' }]);
    expect(stored.map(({ title, lines }) => [title, lines.map(({ text }) => text)])).toEqual([
      [undefined, ['1 egg']],
      ['For the sauce', []],
    ]);
  });

  it('is found again by where it stands', () => {
    const lines = [newLine('1 egg'), newLine(''), newLine(' '), newLine('salt')];
    expect(storedAt(lines, 3, isStored)).toBe(1);
    expect(storedAt(lines, 0, isStored)).toBe(0);
  });

  it('has a step that says anything at all', () => {
    const image = { mediaId: '01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b15' };
    const said = [{ text: 'Boil.' }, { minutes: 0 }, { image }, { ingredientIds: ['a'] }];
    expect(said.map((part) => isStepStored({ ...newStep(), ...part }))).toEqual([true, true, true, true]);
    const nothing = [{}, { text: ' ' }, { ingredientIds: [] }];
    expect(nothing.map((part) => isStepStored({ ...newStep(), ...part }))).toEqual([false, false, false]);
  });

  it('forgets what was read out of a line that says something else now', () => {
    const parsed = { id: 'a', text: '200 g lentils', quantity: '200', unit: 'g', optional: true } as never;
    expect(retold(parsed, '300 g lentils')).toEqual({ id: 'a', text: '300 g lentils', optional: true });
  });
});

describe('a line that is moved', () => {
  const groupOf = (id: string, ...texts: string[]) => ({ id, lines: texts.map((text) => ({ id: text, text })) });
  const groups = [groupOf('dough', 'flour', 'salt'), groupOf('filling', 'leek', 'cheese')];
  const texts = (all: readonly { lines: readonly { text: string }[] }[]) => all.map(({ lines }) => lines.map(({ text }) => text));

  it('comes to stand elsewhere in its group', () => {
    expect(texts(moveLine(groups, 'flour', 'dough', 1))).toEqual([['salt', 'flour'], ['leek', 'cheese']]);
    expect(texts(moveLine(groups, 'cheese', 'filling', 0))).toEqual([['flour', 'salt'], ['cheese', 'leek']]);
  });

  it('goes to another group', () => {
    expect(texts(moveLine(groups, 'salt', 'filling', 1))).toEqual([['flour'], ['leek', 'salt', 'cheese']]);
    expect(texts(moveLine(groups, 'cheese', 'dough', 0))).toEqual([['cheese', 'flour', 'salt'], ['leek']]);
  });

  it('leaves somewhere to write', () => {
    const moved = moveLine([groupOf('dough', 'salt'), groupOf('filling', 'leek')], 'salt', 'filling', 0);
    expect(texts(moved)).toEqual([[''], ['salt', 'leek']]);
  });

  it('stays where it cannot go', () => {
    const full = { ...groupOf('filling'), lines: Array.from({ length: MOST_LINES }, () => newLine('leek')) };
    expect(hasRoom(full.lines)).toBe(false);
    expect(moveLine(groups, 'of another document', 'filling', 0)).toBe(groups);
    expect(moveLine(groups, 'salt', 'gone', 0)).toBe(groups);
    const crowded = [groups[0]!, full];
    expect(moveLine(crowded, 'salt', 'filling', 0)).toBe(crowded);
  });
});

describe('a source', () => {
  it('keeps what else it says', () => {
    const document = { title: 'Soup', source: { name: 'A book', externalId: '17' } };
    expect(withSource(document, 'url', 'https://example.com/soup').source).toEqual({ name: 'A book', externalId: '17', url: 'https://example.com/soup' });
  });

  it('goes with the last that it says', () => {
    expect(withSource({ title: 'Soup', source: { name: 'A book' } }, 'name', '')).toEqual({ title: 'Soup' });
    expect(sourceOf({ title: 'Soup' })).toEqual({});
  });
});
