import type { WaitingItem } from '@mealprep360/sdk';
import { Chip, List, ListItemButton, ListItemText, ListSubheader } from '@mui/material';
import { useGetIdentity, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { client } from '../api/client';
import { useMoment } from '../shared/useMoment';
import { Tile } from './Tile';
import { FEW, useTile } from './useTile';

interface Waiting {
  readonly mine: readonly WaitingItem[];
  readonly others: readonly WaitingItem[];
  readonly count: number;
  readonly overdue: number;
}

/** What waits for this person, and after that what waits for anybody. */
export function WaitingTile() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const query = useTile('editorial', `waiting ${identity?.id ?? ''}`, () => read(identity?.id?.toString()));
  return (
    <Tile
      title={translate('dashboard.waiting')}
      query={query}
      empty={translate('dashboard.waitingNone')}
      isEmpty={({ count }) => count === 0}
      mark={({ count, overdue }) => (
        <>
          {overdue > 0 && <Chip size="small" color="warning" label={translate('dashboard.overdue', { count: overdue })} />}
          {count > 0 && <Chip size="small" label={translate('dashboard.count', { count })} />}
        </>
      )}
    >
      {({ mine, others }) => (
        <>
          <Group title={mine.length > 0 ? translate('dashboard.forYou') : ''} items={mine} />
          <Group title={mine.length > 0 && others.length > 0 ? translate('dashboard.forOthers') : ''} items={others} />
        </>
      )}
    </Tile>
  );
}

async function read(me: string | undefined): Promise<Waiting> {
  const [all, forMe] = await Promise.all([
    client().items.listWaiting({ limit: FEW }),
    me ? client().items.listWaiting({ assignee: me, limit: FEW }) : undefined,
  ]);
  const mine = forMe?.items ?? [];
  return {
    mine,
    others: all.items.filter(({ assignee }) => assignee === undefined || assignee !== me).slice(0, Math.max(2, FEW - mine.length)),
    count: all.steps.reduce((sum, { count }) => sum + count, 0),
    overdue: all.steps.reduce((sum, { overdue }) => sum + overdue, 0),
  };
}

function Group({ title, items }: { readonly title: string; readonly items: readonly WaitingItem[] }) {
  const translate = useTranslate();
  const moment = useMoment();
  if (items.length === 0) return null;
  return (
    <List dense component="div" subheader={title ? <ListSubheader component="h3" disableSticky disableGutters sx={{ m: 0, lineHeight: 2 }}>{title}</ListSubheader> : undefined}>
      {items.map(({ id, type, locale, title: name, workflow, since, dueAt }) => (
        <ListItemButton key={id + locale} component={Link} to={`/${type}/${id}?locale=${locale}`}>
          <ListItemText
            primary={name}
            secondary={[
              translate(`editorial.workflow.${workflow}`),
              translate('dashboard.since', { when: moment(since) }),
              dueAt && translate(dueAt < new Date() ? 'dashboard.wasDue' : 'dashboard.due', { when: moment(dueAt) }),
            ].filter(Boolean).join(' · ')}
          />
        </ListItemButton>
      ))}
    </List>
  );
}
