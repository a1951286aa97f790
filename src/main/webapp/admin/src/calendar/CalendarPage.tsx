import { Alert, Button, Stack, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
import { useState } from 'react';
import { Title, useLocale, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useProblemText } from '../api/problems';
import { Guarded } from '../auth/Guarded';
import { WhenDialog } from '../shared/WhenDialog';
import { PublishedOfDay, ReleaseEntry, ScheduleEntry } from './DayEntries';
import { DayList } from './DayList';
import { firstDayOf, isSameDay, later, monthOf, nextDay, onDay, parseMonth, regional, textOf, weeksOf } from './month';
import type { Month } from './month';
import { MonthTable } from './MonthTable';
import { useCalendar } from './useCalendar';
import { ofRelease, ofSchedule, useMove } from './useMove';
import type { Movable } from './useMove';

/** What goes live or offline by itself, month by month, in the person's own time zone. */
export const CalendarPage = () => (
  <Guarded part="calendar">
    <Calendar />
  </Guarded>
);

function Calendar() {
  const translate = useTranslate();
  const problemText = useProblemText();
  const locale = useLocale() ?? 'en';
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const [search, setSearch] = useSearchParams();
  const [moving, setMoving] = useState<Movable>();
  const move = useMove();
  const month = parseMonth(search.get('month')) ?? monthOf(new Date());
  const weeks = weeksOf(month, firstDayOf(regional(locale, navigator.languages)));
  const days = weeks.flat();
  const { data, error } = useCalendar(days[0]!, nextDay(days.at(-1)!));
  const caption = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(new Date(month.year, month.month - 1, 1));
  const go = (to: Month) => setSearch({ month: textOf(to) });
  const movable = [
    ...(data?.schedules ?? []).filter(({ state }) => state === 'waiting').map(ofSchedule),
    ...(data?.releases ?? []).map(({ release, at }) => ofRelease(release, at)),
  ];
  const entriesOf = (day: Date) => {
    const published = (data?.publications ?? []).filter(({ at }) => isSameDay(at, day));
    return [
      ...(data?.releases ?? [])
        .filter(({ at }) => isSameDay(at, day))
        .map(({ release, at }) => (
          <li key={release.id}>
            <ReleaseEntry release={release} at={at} onMove={setMoving} />
          </li>
        )),
      ...(data?.schedules ?? [])
        .filter(({ at }) => isSameDay(at, day))
        .map((schedule) => (
          <li key={schedule.id}>
            <ScheduleEntry schedule={schedule} onMove={setMoving} />
          </li>
        )),
      ...(published.length > 0 ? [<PublishedOfDay key="published" publications={published} />] : []),
    ];
  };
  return (
    <Stack spacing={2} sx={{ mt: 2, pb: 8 }}>
      <Title title={translate('calendar.title')} />
      <Stack useFlexGap direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="h1" aria-live="polite" sx={{ flex: 1, minWidth: 200 }}>
          {caption}
        </Typography>
        <Button variant="outlined" onClick={() => go(later(month, -1))}>{translate('calendar.before')}</Button>
        <Button variant="outlined" onClick={() => go(monthOf(new Date()))}>{translate('calendar.today')}</Button>
        <Button variant="outlined" onClick={() => go(later(month, 1))}>{translate('calendar.after')}</Button>
      </Stack>
      <Typography variant="body2" color="textSecondary">
        {translate('calendar.hint', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })} {translate(isSmall ? 'calendar.hintMove' : 'calendar.hintDrag')}
      </Typography>
      {error && <Alert severity="error">{problemText(error)}</Alert>}
      {data?.isCut && <Alert severity="info">{translate('calendar.cut')}</Alert>}
      {isSmall ? (
        <DayList days={days} entriesOf={entriesOf} />
      ) : (
        <MonthTable
          caption={caption}
          weeks={weeks}
          month={month.month - 1}
          entriesOf={entriesOf}
          onDrop={(id, day) => {
            const dragged = movable.find((one) => one.id === id);
            if (dragged) void move(dragged, onDay(dragged.at, day));
          }}
        />
      )}
      {moving && (
        <WhenDialog
          title={translate('calendar.move.one', { title: moving.title })}
          go={translate('calendar.move.go')}
          initial={moving.at}
          onClose={() => setMoving(undefined)}
          onChoose={async (at) => {
            setMoving(undefined);
            await move(moving, at);
          }}
        />
      )}
    </Stack>
  );
}
