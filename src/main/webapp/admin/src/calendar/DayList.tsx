import { Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';

interface Props {
  readonly days: readonly Date[];
  readonly entriesOf: (day: Date) => ReactNode[];
}

/** The days on which something happens, for screens too narrow for a week. */
export function DayList({ days, entriesOf }: Props) {
  const translate = useTranslate();
  const format = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'full' });
  const busy = days.map((day) => ({ day, entries: entriesOf(day) })).filter(({ entries }) => entries.length > 0);
  if (busy.length === 0) return <Typography color="textSecondary">{translate('calendar.none')}</Typography>;
  return (
    <>
      {busy.map(({ day, entries }) => (
        <section key={day.getTime()}>
          <Typography variant="h2">{format.format(day)}</Typography>
          <Stack component="ul" spacing={0.5} sx={{ listStyle: 'none', m: 0, p: 0, mt: 0.5 }}>
            {entries}
          </Stack>
        </section>
      ))}
    </>
  );
}
