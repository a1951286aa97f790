import type { Import, Release, Schedule } from '@mealprep360/sdk';
import { Chip, List, ListItemButton, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { client } from '../api/client';
import { useTold } from '../problems/useTold';
import { useMoment } from '../shared/useMoment';
import { Tile } from './Tile';
import { FEW, useTile } from './useTile';

const DAY_MILLIS = 86_400_000;
/** What nobody has mended for so long is not going to be. */
const SCHEDULE_DAYS = 30;
const IMPORT_DAYS = 7;

interface Failed {
  readonly schedules: readonly Schedule[];
  readonly releases: readonly Release[];
  readonly imports: readonly Import[];
}

const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY_MILLIS);

const count = ({ schedules, releases, imports }: Failed): number => schedules.length + releases.length + imports.length;

/** What did not happen as planned, and why; each leads to where it can be mended. */
export function FailedTile() {
  const translate = useTranslate();
  const told = useTold();
  const moment = useMoment();
  const query = useTile('editorial', 'failed', read);
  return (
    <Tile
      title={translate('dashboard.failed')}
      query={query}
      empty={translate('dashboard.failedNone')}
      isEmpty={(failed) => count(failed) === 0}
      mark={(failed) => count(failed) > 0 && <Chip size="small" color="warning" label={translate('dashboard.count', { count: count(failed) })} />}
    >
      {({ schedules, releases, imports }) => (
        <List dense component="div">
          {schedules.map(({ id, item, type, locale, title, action, at, reason, message }) => (
            <ListItemButton key={id} component={Link} to={`/${type}/${item}?locale=${locale}`}>
              <ListItemText primary={title} secondary={[`${translate(`editorial.schedules.${action}`)} · ${moment(at)}`, told.cause(reason, message)].filter(Boolean).join('. ')} />
            </ListItemButton>
          ))}
          {releases.map(({ id, title }) => (
            <ListItemButton key={id} component={Link} to={`/releases/${id}`}>
              <ListItemText primary={title} secondary={translate('dashboard.failedRelease')} />
            </ListItemButton>
          ))}
          {imports.map(({ id, type, createdAt, state, message, refused }) => (
            <ListItemButton key={id} component={Link} to={`/imports?id=${id}`}>
              <ListItemText
                primary={`${translate('imports.title')} · ${translate(`resources.${type}.name`, { smart_count: 2, _: type })} · ${moment(createdAt)}`}
                secondary={state === 'failed' ? (message ?? translate('imports.states.failed')) : translate('dashboard.failedLines', { count: refused })}
              />
            </ListItemButton>
          ))}
        </List>
      )}
    </Tile>
  );
}

async function read(): Promise<Failed> {
  const [schedules, releases, imports] = await Promise.all([
    client().items.listSchedules({ state: 'blocked', from: daysAgo(SCHEDULE_DAYS).toISOString(), limit: FEW }),
    client().releases.listReleases({ state: 'blocked', limit: FEW }),
    client().editorial.listImports({ limit: 20 }),
  ]);
  return {
    schedules: schedules.items,
    releases: releases.items,
    imports: imports.items
      .filter(({ state, refused, dryRun, createdAt }) => (state === 'failed' || (refused > 0 && !dryRun)) && createdAt > daysAgo(IMPORT_DAYS))
      .slice(0, FEW),
  };
}
