import type { HealthSample } from '@mealprep360/sdk';

const SECOND_MILLIS = 1_000;

/** Times and the values at them; null where nothing was measured. */
export interface Series {
  readonly times: readonly Date[];
  readonly values: readonly (number | null)[];
}

export interface Summary {
  /** Null where the last time nothing was measured, such as the answer of a server that is away. */
  readonly latest: number | null;
  readonly least: number;
  readonly most: number;
}

/**
 * What a plot shows of the samples. Where two are farther apart than one step may be late, nothing was measured in between, which a
 * line must not hide.
 *
 * @param value what is shown of a sample; undefined where it was not measured
 */
export function seriesOf(samples: readonly HealthSample[], stepSeconds: number, value: (sample: HealthSample) => number | undefined): Series {
  const times: Date[] = [];
  const values: (number | null)[] = [];
  const gap = 2 * stepSeconds * SECOND_MILLIS;
  samples.forEach((sample, index) => {
    const before = samples[index - 1];
    if (before && sample.at.getTime() - before.at.getTime() > gap) {
      times.push(new Date(before.at.getTime() + stepSeconds * SECOND_MILLIS));
      values.push(null);
    }
    times.push(sample.at);
    values.push(value(sample) ?? null);
  });
  return { times, values };
}

/** The same in three figures; undefined where nothing was measured at all. */
export function summaryOf({ values }: Series): Summary | undefined {
  const measured = values.filter((value) => value !== null);
  if (measured.length === 0) return undefined;
  return { latest: values[values.length - 1] ?? null, least: Math.min(...measured), most: Math.max(...measured) };
}
