import { describe, expect, it } from 'vitest';
import { replayed } from './replay';

interface Step {
  readonly id: string;
  readonly text: string;
  readonly minutes?: number;
}

const step = (id: string, text = id): Step => ({ id, text });
const texts = (steps: readonly Step[]) => steps.map(({ text }) => text).join(' ');
const BEFORE = [step('a'), step('b'), step('c')];

describe('what was done here to a list that somebody else changed meanwhile', () => {
  it('reverts nothing of theirs', () => {
    const mine = [step('a', 'A'), step('b'), step('c')];
    const theirs = [step('a'), step('x'), step('b'), step('c', 'C')];
    expect(texts(replayed(BEFORE, mine, theirs))).toBe('A x b C');
  });

  it('keeps their fields of a part of which another was changed here', () => {
    const theirs = [{ ...step('a'), minutes: 5 }, step('b'), step('c')];
    expect(replayed(BEFORE, [step('a', 'A'), step('b'), step('c')], theirs)[0]).toEqual({ id: 'a', text: 'A', minutes: 5 });
  });

  it('puts what is new behind what it was put behind', () => {
    const mine = [step('a'), step('b'), step('new'), step('newer'), step('c')];
    expect(texts(replayed(BEFORE, mine, [step('x'), step('b'), step('c'), step('a')]))).toBe('x b new newer c a');
    expect(texts(replayed([], [step('new')], [step('x')]))).toBe('new x');
  });

  it('takes out what was taken out, and leaves out what they took out', () => {
    expect(texts(replayed(BEFORE, [step('a'), step('c')], [step('x'), ...BEFORE]))).toBe('x a c');
    expect(texts(replayed(BEFORE, [step('a', 'A'), step('b'), step('c')], [step('b'), step('c')]))).toBe('b c');
  });

  it('moves what was moved, around theirs', () => {
    expect(texts(replayed(BEFORE, [step('c'), step('a'), step('b')], [step('a'), step('x'), step('b'), step('c')]))).toBe('c x a b');
  });

  it('goes into the parts of parts', () => {
    const group = (...lines: Step[]) => [{ id: 'g', lines }];
    const now = replayed(group(...BEFORE), group(step('a', 'A'), step('b'), step('c')), group(...BEFORE, step('x')));
    expect(texts(now[0]!.lines)).toBe('A b c x');
  });

  it('knows what has no id by what it says', () => {
    const [ann, bea, cem] = [{ name: 'Ann' }, { name: 'Bea' }, { name: 'Cem' }];
    expect(replayed([ann, bea], [ann, { name: 'Beatrice' }], [ann, bea, cem])).toEqual([ann, { name: 'Beatrice' }, cem]);
  });

  it('is what was made of it where nobody else did anything', () => {
    const mine = [step('c', 'C'), step('a')];
    expect(replayed(BEFORE, mine, [...BEFORE])).toBe(mine);
  });
});
