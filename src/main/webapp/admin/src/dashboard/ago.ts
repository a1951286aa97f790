const SECOND_MILLIS = 1_000;
const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** How long ago, in the largest unit of which at least one whole has passed: "2 minutes ago". Both in milliseconds. */
export function ago(then: number, now: number, locale: string): string {
  const seconds = Math.max(0, Math.floor((now - then) / SECOND_MILLIS));
  const [unit, length] = UNITS.find(([, least]) => seconds >= least) ?? UNITS[UNITS.length - 1]!;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(-Math.floor(seconds / length), unit);
}
