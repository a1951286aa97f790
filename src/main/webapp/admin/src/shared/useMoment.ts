import { useCallback } from 'react';
import { useLocale } from 'react-admin';

/** A day and a time of day, as people write them. */
export const MOMENT = { dateStyle: 'medium', timeStyle: 'short' } as const;

/** Instants as the person's language and time zone have them. */
export function useMoment(): (at: Date) => string {
  const locale = useLocale();
  return useCallback(
    (at) => new Intl.DateTimeFormat(locale, MOMENT).format(at),
    [locale],
  );
}
