import type { HealthSample } from '@mealprep360/sdk';
import { describe, expect, it } from 'vitest';
import { seriesOf, summaryOf } from './series';

const sample = (second: number, lagSeconds: number): HealthSample =>
  ({ at: new Date(Date.UTC(2026, 10, 21, 12, 0, second)), lagSeconds }) as HealthSample;

const lag = ({ lagSeconds }: HealthSample) => lagSeconds;

describe('What a plot shows', () => {
  it('goes on where a sample was a little late', () => {
    expect(seriesOf([sample(0, 1), sample(15, 2), sample(45, 3)], 15, lag).values).toEqual([1, 2, 3]);
  });

  it('shows a gap as a gap', () => {
    const { times, values } = seriesOf([sample(0, 1), sample(46, 3)], 15, lag);

    expect(values).toEqual([1, null, 3]);
    expect(times[1]).toEqual(new Date(Date.UTC(2026, 10, 21, 12, 0, 15)));
  });

  it('has no value where none was measured', () => {
    expect(seriesOf([sample(0, 1)], 15, () => undefined).values).toEqual([null]);
  });
});

describe('Its text', () => {
  it('says the last, the least and the most', () => {
    expect(summaryOf({ times: [], values: [3, 1, null, 2] })).toEqual({ latest: 2, least: 1, most: 3 });
  });

  it('does not call the last that was measured the present', () => {
    expect(summaryOf({ times: [], values: [3, 1, null] })).toEqual({ latest: null, least: 1, most: 3 });
  });

  it('says nothing where nothing was measured', () => {
    expect(summaryOf({ times: [], values: [null] })).toBeUndefined();
  });
});
