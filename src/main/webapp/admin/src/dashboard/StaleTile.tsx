import { List, ListItemButton, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { client } from '../api/client';
import { useMoment } from '../shared/useMoment';
import { Tile } from './Tile';
import { FEW, useTile } from './useTile';

/** Translations that say what their source said before, and work whose time has passed. */
export function StaleTile() {
  const translate = useTranslate();
  const moment = useMoment();
  const query = useTile('editorial', 'stale', async () => {
    const [translations, overdue] = await Promise.all([
      client().items.listStale({ limit: FEW }),
      client().items.listWaiting({ overdue: true, limit: FEW }),
    ]);
    return { translations: translations.items, overdue: overdue.items };
  });
  return (
    <Tile
      title={translate('dashboard.stale')}
      query={query}
      empty={translate('dashboard.staleNone')}
      isEmpty={({ translations, overdue }) => translations.length + overdue.length === 0}
    >
      {({ translations, overdue }) => (
        <List dense component="div">
          {overdue.map(({ id, type, locale, title, dueAt }) => (
            <ListItemButton key={`due ${id}${locale}`} component={Link} to={`/${type}/${id}?locale=${locale}`}>
              <ListItemText primary={title} secondary={dueAt && translate('dashboard.wasDue', { when: moment(dueAt) })} />
            </ListItemButton>
          ))}
          {translations.map(({ id, type, locale, title, fields, sourceLocale, sourceChangedAt }) => (
            <ListItemButton key={id + locale} component={Link} to={`/${type}/${id}?locale=${locale}`}>
              <ListItemText
                primary={`${title} · ${locale}`}
                secondary={translate('dashboard.staleFields', { count: fields, source: sourceLocale, when: moment(sourceChangedAt) })}
              />
            </ListItemButton>
          ))}
        </List>
      )}
    </Tile>
  );
}
