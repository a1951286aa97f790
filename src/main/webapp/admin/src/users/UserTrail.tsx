import type { AuditEntry } from '@mealprep360/sdk';
import { Alert, Link as MuiLink, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { client } from '../api/client';
import { useProblemText } from '../api/problems';
import { byCursor, itemsOf } from '../shared/byCursor';
import { MoreButton } from '../shared/MoreButton';
import { PageState } from '../shared/PageState';
import { useMoment } from '../shared/useMoment';
import { useNames } from '../shared/useNames';
import { Tabbed } from './Tabbed';
import { keyOf, pathOf } from './trail';

const PAGE = 10;
/** The trail is written a moment after what it tells of. */
const AGAIN_MILLIS = 4000;

/** What the audit trail says: what was done to the account, and what the person did. */
export function UserTrail({ subject }: { readonly subject: string }) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const [side, setSide] = useState<'to' | 'by'>('to');
  const query = useInfiniteQuery({
    queryKey: ['users', 'trail', subject, side],
    queryFn: ({ pageParam }) =>
      client().audit.listAuditEntries({ ...(side === 'to' ? { subject: `users/${subject}` } : { actor: subject }), cursor: pageParam, limit: PAGE }),
    ...byCursor,
    refetchInterval: AGAIN_MILLIS,
  });
  const { data, error, refetch } = query;
  const all = itemsOf(data);
  return (
    <Tabbed
      title={translate('users.trail.title')}
      tabs={{ to: translate('users.trail.to'), by: translate('users.trail.by') }}
      shown={side}
      onShow={setSide}
    >
      {!data && <PageState error={error} onRetry={() => void refetch()} />}
      {data && error && <Alert severity="error">{textOf(error)}</Alert>}
      {data && all.length === 0 && <Typography color="textSecondary">{translate('users.trail.none')}</Typography>}
      <Entries all={all} own={`users/${subject}`} />
      <MoreButton query={query} />
    </Tabbed>
  );
}

/** @param own what the page itself is about, to which nothing needs to lead */
function Entries({ all, own }: { all: readonly AuditEntry[]; own: string }) {
  const translate = useTranslate();
  const moment = useMoment();
  const name = useNames(all.map(({ actor }) => actor));
  return (
    <List dense disablePadding>
      {all.map(({ id, action, subject, actor, at, facts }) => {
        const path = subject === own ? undefined : pathOf(subject);
        const role = typeof facts.role === 'string' && translate(`users.roles.${facts.role}`, { _: facts.role });
        const what = [translate(`users.trail.actions.${keyOf(action)}`, { _: action }), role].filter(Boolean).join(': ');
        return (
          <ListItem key={id} disableGutters>
            <ListItemText
              primary={
                path ? (
                  <MuiLink component={Link} to={path}>
                    {what}
                  </MuiLink>
                ) : (
                  what
                )
              }
              secondary={
                <>
                  {[moment(at), name(actor)].filter(Boolean).join(' · ')}
                  {typeof facts.reason === 'string' && (
                    <Typography component="span" variant="body2" sx={{ display: 'block', overflowWrap: 'anywhere' }} dir="auto">
                      {facts.reason}
                    </Typography>
                  )}
                </>
              }
            />
          </ListItem>
        );
      })}
    </List>
  );
}
