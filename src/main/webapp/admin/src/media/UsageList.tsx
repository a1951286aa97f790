import { Alert, Chip, List, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { client } from '../api/client';
import { useProblemText } from '../api/problems';
import { usePlaceName } from '../editorial/usePlaceName';
import { byCursor, itemsOf } from '../shared/byCursor';
import { MoreButton } from '../shared/MoreButton';

/** The documents that refer to something, and whether the public sees that. */
export function UsageList({ target }: { readonly target: string }) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const placeOf = usePlaceName();
  const query = useInfiniteQuery({
    queryKey: ['usages', target],
    queryFn: ({ pageParam }) => client().items.listUsages({ target, cursor: pageParam }),
    ...byCursor,
  });
  const { data, error } = query;
  const all = itemsOf(data);
  if (error) return <Alert severity="error">{textOf(error)}</Alert>;
  return (
    <>
      {data && all.length === 0 && <Typography color="textSecondary">{translate('media.usages.none')}</Typography>}
      <List dense disablePadding>
        {all.map(({ item, locale, live, pointer, title }) => (
          <li key={`${item.id} ${locale} ${live} ${pointer}`}>
            <ListItemButton component={Link} to={`/${item.type}/${item.id}?locale=${locale}`} sx={{ gap: 1, px: 1 }}>
              <ListItemText
                primary={title}
                secondary={`${translate(`resources.${item.type}.name`, { smart_count: 1, _: item.type })} · ${locale} · ${placeOf(item.type, pointer)}`}
              />
              {live && <Chip size="small" color="secondary" label={translate('editorial.publication.published')} />}
            </ListItemButton>
          </li>
        ))}
      </List>
      <MoreButton query={query} />
    </>
  );
}
