import { Alert, Box, Card, CardContent, List, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Title, useCanAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { client } from '../api/client';
import { contentOf } from '../api/contents';
import { StateChips } from '../editorial/StateChips';
import { useMoment } from '../shared/useMoment';

const FEW = 6;

/** What waits, what goes live next, what did not go as planned, and where one left off. */
export function Dashboard() {
  const translate = useTranslate();
  const { canAccess: isEditor = false } = useCanAccess({ resource: 'releases', action: 'list' });
  return (
    <Box sx={{ mt: 2 }}>
      <Title title={translate('dashboard.title')} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))' }}>
        {isEditor && <Waiting />}
        {isEditor && <Next />}
        <Mine />
      </Box>
    </Box>
  );
}

function Tile({ title, empty, isEmpty, children }: { title: string; empty: string; isEmpty: boolean; children: ReactNode }) {
  return (
    <Card variant="outlined" component="section">
      <CardContent>
        <Typography variant="h2">{title}</Typography>
        {isEmpty ? <Typography color="textSecondary" sx={{ mt: 1 }}>{empty}</Typography> : <List dense component="div">{children}</List>}
      </CardContent>
    </Card>
  );
}

function Waiting() {
  const translate = useTranslate();
  const moment = useMoment();
  const { data } = useQuery({ queryKey: ['dashboard', 'waiting'], queryFn: () => client().items.listWaiting({ limit: FEW }), refetchInterval: 30_000 });
  return (
    <Tile title={translate('dashboard.waiting')} empty={translate('dashboard.waitingNone')} isEmpty={data?.items.length === 0}>
      {data?.items.map(({ id, type, locale, title, workflow, since, dueAt }) => (
        <ListItemButton key={id + locale} component={Link} to={`/${type}/${id}?locale=${locale}`}>
          <ListItemText
            primary={title}
            secondary={[
              translate(`editorial.workflow.${workflow}`),
              translate('dashboard.since', { when: moment(since) }),
              dueAt && translate('dashboard.due', { when: moment(dueAt) }),
            ].filter(Boolean).join(' · ')}
          />
        </ListItemButton>
      ))}
    </Tile>
  );
}

function Next() {
  const translate = useTranslate();
  const moment = useMoment();
  const { data } = useQuery({
    queryKey: ['dashboard', 'schedules'],
    queryFn: async () => ({
      waiting: (await client().items.listSchedules({ state: 'waiting', limit: FEW })).items,
      blocked: (await client().items.listSchedules({ state: 'blocked', limit: FEW })).items,
    }),
    refetchInterval: 30_000,
  });
  return (
    <Tile title={translate('dashboard.next')} empty={translate('dashboard.nextNone')} isEmpty={data?.waiting.length === 0 && data.blocked.length === 0}>
      {data?.waiting.map(({ id, item, type, locale, action, at }) => (
        <ListItemButton key={id} component={Link} to={`/${type}/${item}?locale=${locale}`}>
          <ListItemText primary={moment(at)} secondary={translate(`editorial.schedules.${action}`)} />
        </ListItemButton>
      ))}
      {data?.blocked.map(({ id, item, type, locale, message }) => (
        <Alert key={id} severity="warning" action={<Link to={`/${type}/${item}?locale=${locale}`}>{translate('editorial.panels.publish')}</Link>}>
          {translate('dashboard.blocked')}: {message}
        </Alert>
      ))}
    </Tile>
  );
}

function Mine() {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['dashboard', 'mine'],
    queryFn: async () => (await contentOf('recipes').list({ mine: true, limit: FEW })).items,
  });
  return (
    <Tile title={translate('dashboard.mine')} empty={translate('dashboard.mineNone')} isEmpty={data?.length === 0}>
      {data?.map(({ id, locale, title, workflow, publication, changed }) => (
        <ListItemButton key={id + locale} component={Link} to={`/recipes/${id}?locale=${locale}`} sx={{ gap: 1 }}>
          <ListItemText primary={title} />
          <StateChips workflow={workflow} publication={publication} changed={changed} />
        </ListItemButton>
      ))}
    </Tile>
  );
}
