import { describe, expect, it } from 'vitest';
import { cropPosition } from './crop';

describe('a crop', () => {
  it('is the middle where the focal point is', () => {
    expect(cropPosition({ x: 0.5, y: 0.5 }, 2, 1)).toEqual({ x: 50, y: 50 });
  });

  it('has the focal point in its middle where the edges allow', () => {
    // Half of it is seen; centred at 40 % it begins at 15 % of the picture, which is 30 % of what is hidden.
    expect(cropPosition({ x: 0.4, y: 0.9 }, 2, 1).x).toBeCloseTo(30);
  });

  it('stops at the edges', () => {
    expect(cropPosition({ x: 0, y: 0 }, 2, 1).x).toBe(0);
    expect(cropPosition({ x: 0, y: 1 }, 0.5, 1).y).toBe(100);
  });
});
