import RocketLaunchIcon from '@mui/icons-material/RocketLaunch';
import type { PublishedEntry, Release, Schedule } from '@mealprep360/sdk';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { useTold } from '../problems/useTold';
import { Entry } from './Entry';
import { ofRelease, ofSchedule } from './useMove';
import type { Movable } from './useMove';

const COLOURS = { waiting: 'info', done: 'success', blocked: 'error', cancelled: 'warning' } as const;
const FEW = 3;

interface Moving {
  readonly onMove: (what: Movable) => void;
}

/** One document that goes live or offline by itself, or did. */
export function ScheduleEntry({ schedule, onMove }: Moving & { readonly schedule: Schedule }) {
  const translate = useTranslate();
  const time = useTime();
  const told = useTold();
  const { id, type, item, locale, action, state, reason, message, at, title } = schedule;
  const isWaiting = state === 'waiting';
  return (
    <Entry
      id={id}
      colour={COLOURS[state]}
      caption={`${time(at)} ${translate(`editorial.schedules.${action}`)}${isWaiting ? '' : ` · ${translate(`editorial.schedules.states.${state}`)}`}`}
      title={title}
      to={`/${type}/${item}?locale=${locale}`}
      message={told.cause(reason, message)}
      onMove={isWaiting ? () => onMove(ofSchedule(schedule)) : undefined}
    />
  );
}

/** A release that happens by itself. */
export function ReleaseEntry({ release, at, onMove }: Moving & { readonly release: Release; readonly at: Date }) {
  const translate = useTranslate();
  const time = useTime();
  return (
    <Entry
      id={release.id}
      colour="primary"
      caption={<><RocketLaunchIcon sx={{ fontSize: 12, verticalAlign: 'middle' }} /> {time(at)} {translate('releases.entries', { count: release.entries })}</>}
      title={release.title}
      to={`/releases/${release.id}`}
      onMove={() => onMove(ofRelease(release, at))}
    />
  );
}

/** What went live on a day: a few of many, until one asks for the rest. */
export function PublishedOfDay({ publications }: { readonly publications: readonly PublishedEntry[] }) {
  const translate = useTranslate();
  const time = useTime();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? publications : publications.slice(0, FEW);
  return (
    <>
      {shown.map(({ item, type, locale, title, at }) => (
        <li key={item + locale}>
          <Entry id={item} colour="success" caption={`${time(at)} ${translate('calendar.published')}`} title={title} to={`/${type}/${item}?locale=${locale}`} />
        </li>
      ))}
      {shown.length < publications.length && (
        <li>
          <Button size="small" onClick={() => setAll(true)}>{translate('calendar.moreOfDay', { count: publications.length - shown.length })}</Button>
        </li>
      )}
    </>
  );
}

/** Times of day as the person's language has them. */
function useTime(): (at: Date) => string {
  const locale = useLocale();
  return (at) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
}
