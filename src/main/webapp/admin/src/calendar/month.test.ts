import { describe, expect, it } from 'vitest';
import { firstDayOf, later, onDay, parseMonth, regional, weeksOf } from './month';

const MONDAY = 1;
const SUNDAY = 7;

describe('the weeks of a month', () => {
  it('begin on the day that is the first of a week there', () => {
    expect(weeksOf({ year: 2026, month: 11 }, SUNDAY)[0]![0]).toEqual(new Date(2026, 10, 1));
    expect(weeksOf({ year: 2026, month: 11 }, MONDAY)[0]![0]).toEqual(new Date(2026, 9, 26));
  });

  it('hold the whole month and no week beside it', () => {
    for (let month = 1; month <= 12; month++) {
      for (const firstDay of [MONDAY, 6, SUNDAY]) {
        const weeks = weeksOf({ year: 2026, month }, firstDay);
        const inside = weeks.flat().filter((day) => day.getMonth() === month - 1);
        expect(inside).toHaveLength(new Date(2026, month, 0).getDate());
        for (const week of weeks) expect(week.some((day) => day.getMonth() === month - 1)).toBe(true);
      }
    }
  });

  it('begin by the region that the browser names', () => {
    expect(regional('en', ['de-DE', 'en-GB'])).toBe('en-GB');
    expect(regional('en', ['de-DE'])).toBe('en');
    expect(firstDayOf('en-GB')).toBe(MONDAY);
    expect(firstDayOf('en-US')).toBe(SUNDAY);
  });
});

describe('a month', () => {
  it('follows another across the year', () => {
    expect(later({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
    expect(later({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 });
  });

  it('is read only where it is one', () => {
    expect(parseMonth('2026-11')).toEqual({ year: 2026, month: 11 });
    expect(parseMonth('2026-13')).toBeUndefined();
    expect(parseMonth(null)).toBeUndefined();
  });

  it('keeps the time of day when a day is another', () => {
    expect(onDay(new Date(2026, 10, 3, 18, 45), new Date(2026, 10, 20))).toEqual(new Date(2026, 10, 20, 18, 45));
  });
});
