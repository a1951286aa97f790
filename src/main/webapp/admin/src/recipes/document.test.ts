import { describe, expect, it } from 'vitest';
import { isStored, newGroup, newLine, pastedLines, retold, sourceOf, storedAt, withSource, written } from './document';

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

  it('forgets what was read out of a line that says something else now', () => {
    const parsed = { id: 'a', text: '200 g lentils', quantity: '200', unit: 'g', optional: true } as never;
    expect(retold(parsed, '300 g lentils')).toEqual({ id: 'a', text: '300 g lentils', optional: true });
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
