import { Alert, List, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { contentOf } from '../api/contents';
import { useProblemText } from '../api/problems';
import { StateChips } from '../editorial/StateChips';
import { itemsOf } from '../shared/byCursor';
import { MoreButton } from '../shared/MoreButton';
import { PageState } from '../shared/PageState';
import { useMoment } from '../shared/useMoment';
import { Tabbed } from './Tabbed';

const PAGE = 10;

/** What somebody has made, as far as editors may see it. */
export function UserContent({ owner }: { readonly owner: string }) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const moment = useMoment();
  const [type, setType] = useState<'recipes' | 'blog'>('recipes');
  const query = useInfiniteQuery({
    queryKey: ['users', 'content', owner, type],
    queryFn: ({ pageParam }) => contentOf(type).list({ owner, page: pageParam, limit: PAGE }),
    initialPageParam: 1,
    getNextPageParam: ({ page, limit, total }) => (page * limit < total ? page + 1 : undefined),
  });
  const { data, error, refetch } = query;
  const named = (one: string) => translate(`resources.${one}.name`, { smart_count: 2 });
  const all = itemsOf(data);
  return (
    <Tabbed
      title={translate('users.content.title')}
      tabs={{ recipes: named('recipes'), blog: named('blog') }}
      shown={type}
      onShow={setType}
    >
      {!data && <PageState error={error} onRetry={() => void refetch()} />}
      {data && error && <Alert severity="error">{textOf(error)}</Alert>}
      {data && all.length === 0 && <Typography color="textSecondary">{translate('users.content.none')}</Typography>}
      <List dense component="div" disablePadding>
        {all.map(({ id, locale, title, workflow, publication, changed, updatedAt }) => (
          <ListItemButton key={id} component={Link} to={`/${type}/${id}?locale=${locale}`} sx={{ gap: 1, flexWrap: 'wrap' }}>
            <ListItemText primary={title} secondary={moment(updatedAt)} sx={{ minWidth: 160, overflowWrap: 'anywhere' }} />
            <StateChips workflow={workflow} publication={publication} changed={changed} />
          </ListItemButton>
        ))}
      </List>
      <MoreButton query={query} />
      <Typography variant="body2" color="textSecondary">
        {translate('users.content.hint')}
      </Typography>
    </Tabbed>
  );
}
