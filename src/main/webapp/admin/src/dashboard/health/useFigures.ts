import { useMemo } from 'react';
import { useLocale, useTranslate } from 'react-admin';

export type Format = (value: number) => string;

interface Figures {
  readonly milliseconds: Format;
  readonly seconds: Format;
  readonly megabytes: Format;
  readonly perSecond: Format;
}

const BYTES = 1_048_576;

/** Numbers with their units, as the person's language writes them. */
export function useFigures(): Figures {
  const locale = useLocale();
  const translate = useTranslate();
  return useMemo(() => {
    const unit = (name: string, digits: number): Format => {
      const format = new Intl.NumberFormat(locale, { style: 'unit', unit: name, maximumFractionDigits: digits });
      return (value) => format.format(value);
    };
    const megabytes = unit('megabyte', 0);
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    return {
      milliseconds: unit('millisecond', 1),
      seconds: unit('second', 0),
      megabytes: (bytes) => megabytes(bytes / BYTES),
      perSecond: (value) => translate('dashboard.health.perSecond', { count: number.format(value) }),
    };
  }, [locale, translate]);
}
