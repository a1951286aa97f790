import { Box, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLocale } from 'react-admin';
import { isSameDay } from './month';

interface Props {
  readonly caption: string;
  readonly weeks: readonly (readonly Date[])[];
  /** The month that is shown, counted from 0; other days are those of its neighbours. */
  readonly month: number;
  readonly entriesOf: (day: Date) => ReactNode[];
  /** What was dragged, by its id. */
  readonly onDrop: (id: string, day: Date) => void;
}

/** What is dragged names itself by its id under this type; anything else is not taken. */
export const DRAGGED = 'application/x-mealprep360-schedule';

/** A month as a table: a row for each week, a column for each day of it. */
export function MonthTable({ caption, weeks, month, entriesOf, onDrop }: Props) {
  const locale = useLocale();
  const [over, setOver] = useState<number>();
  const short = new Intl.DateTimeFormat(locale, { weekday: 'short' });
  const long = new Intl.DateTimeFormat(locale, { weekday: 'long' });
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'full' });
  return (
    <Box
      component="table"
      aria-label={caption}
      sx={{
        width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse',
        '& th, & td': { border: 1, borderColor: 'divider', p: 0.75, textAlign: 'start', verticalAlign: 'top' },
      }}
    >
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <Box component="th" scope="col" key={day.getDay()} abbr={long.format(day)} sx={{ fontSize: '0.85rem' }}>
              {short.format(day)}
            </Box>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]!.getTime()}>
            {week.map((day) => (
              <Box
                component="td"
                key={day.getTime()}
                {...(isSameDay(day, new Date()) ? { 'aria-current': 'date' as const } : {})}
                onDragOver={(event) => {
                  if (!event.dataTransfer.types.includes(DRAGGED)) return;
                  event.preventDefault();
                  setOver(day.getTime());
                }}
                onDragLeave={() => setOver(undefined)}
                onDrop={(event) => {
                  event.preventDefault();
                  setOver(undefined);
                  onDrop(event.dataTransfer.getData(DRAGGED), day);
                }}
                sx={{
                  height: 112,
                  bgcolor: over === day.getTime() ? 'action.selected' : day.getMonth() === month ? 'transparent' : 'action.hover',
                  '&[aria-current] time': { bgcolor: 'primary.main', color: 'primary.contrastText', borderRadius: 1, px: 0.75 },
                }}
              >
                <Typography variant="body2" component="time" dateTime={dateOf(day)} aria-label={full.format(day)} title={full.format(day)}>
                  {day.getDate()}
                </Typography>
                <Stack component="ul" spacing={0.5} sx={{ listStyle: 'none', m: 0, p: 0, mt: 0.5 }}>
                  {entriesOf(day)}
                </Stack>
              </Box>
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

const dateOf = (day: Date): string =>
  `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
