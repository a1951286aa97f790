import { describe, expect, it } from 'vitest';
import { ago } from './ago';

describe('How long ago something was', () => {
  it.each([
    [0, '0 seconds ago'],
    [59_999, '59 seconds ago'],
    [60_000, '1 minute ago'],
    [7_199_999, '1 hour ago'],
    [172_800_000, '2 days ago'],
    [-5_000, '0 seconds ago'],
  ])('after %d milliseconds is "%s"', (millis, text) => {
    expect(ago(0, millis, 'en')).toBe(text);
  });
});
