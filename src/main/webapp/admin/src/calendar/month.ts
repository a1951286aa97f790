/** A month, the first of which is 1, as in `2026-11`. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

const DAYS_PER_WEEK = 7;
const MONDAY = 1;

interface WithWeek {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/** The day on which weeks begin, Monday being 1 and Sunday 7. */
export function firstDayOf(locale: string): number {
  const known = new Intl.Locale(locale) as WithWeek;
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? MONDAY;
}

/** The language as it is spoken where the person is, such as en-GB, as far as the browser says so: regions begin weeks on other days. */
export const regional = (language: string, preferred: readonly string[]): string =>
  preferred.find((tag) => tag.split('-')[0] === language.split('-')[0]) ?? language;

export const monthOf = (date: Date): Month => ({ year: date.getFullYear(), month: date.getMonth() + 1 });

export const textOf = ({ year, month }: Month): string => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;

/** Reads `2026-11`; undefined for anything else. */
export function parseMonth(text: string | null): Month | undefined {
  const found = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text ?? '');
  return found ? { year: Number(found[1]), month: Number(found[2]) } : undefined;
}

export const later = ({ year, month }: Month, months: number): Month => monthOf(new Date(year, month - 1 + months, 1));

/** The weeks that touch a month, each of seven days at midnight, in the person's own time zone. */
export function weeksOf({ year, month }: Month, firstDay: number): Date[][] {
  const first = new Date(year, month - 1, 1);
  const before = (first.getDay() - (firstDay % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  const days = before + new Date(year, month, 0).getDate();
  return Array.from({ length: Math.ceil(days / DAYS_PER_WEEK) }, (_, week) =>
    // Not by adding hours: days on which the clocks change have 23 or 25 of them.
    Array.from({ length: DAYS_PER_WEEK }, (_day, day) => new Date(year, month - 1, 1 - before + week * DAYS_PER_WEEK + day)),
  );
}

export const nextDay = (day: Date): Date => new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);

export const isSameDay = (one: Date, other: Date): boolean => one.toDateString() === other.toDateString();

/** The same time of day on another day. */
export const onDay = (at: Date, day: Date): Date =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate(), at.getHours(), at.getMinutes(), at.getSeconds(), at.getMilliseconds());
