const MINUTE_MILLIS = 60_000;
const HOUR_MILLIS = 60 * MINUTE_MILLIS;

/** As `datetime-local` has it: without a zone, since it is the person's own. */
export const inputOf = (date: Date): string =>
  new Date(date.getTime() - date.getTimezoneOffset() * MINUTE_MILLIS).toISOString().slice(0, 16);

/** The next full hour that is at least an hour away. */
export const soon = (): Date => new Date(Math.ceil((Date.now() + HOUR_MILLIS) / HOUR_MILLIS) * HOUR_MILLIS);
