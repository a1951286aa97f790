import { useCallback } from 'react';
import { useLocale } from 'react-admin';

const KILO = 1000;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Sizes of files in the unit that suits them. */
export function useBytes(): (bytes: number) => string {
  const locale = useLocale();
  return useCallback(
    (bytes) => {
      const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log(bytes) / Math.log(KILO)));
      const format = new Intl.NumberFormat(locale, { style: 'unit', unit: UNITS[step]!, maximumFractionDigits: 1 });
      return format.format(bytes / KILO ** step);
    },
    [locale],
  );
}
