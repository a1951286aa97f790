import { useCallback } from 'react';
import { useLocale } from 'react-admin';

/** Instants as the person's language and time zone have them. */
export function useMoment(): (at: Date) => string {
  const locale = useLocale();
  return useCallback(
    (at) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at),
    [locale],
  );
}
