import { List, ListItemButton, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { client } from '../api/client';
import { useMoment } from '../shared/useMoment';
import { Tile } from './Tile';
import { FEW, useTile } from './useTile';

/** What goes live and offline by itself, the soonest first. */
export function NextTile() {
  const translate = useTranslate();
  const moment = useMoment();
  const query = useTile('editorial', 'next', async () => (await client().items.listSchedules({ state: 'waiting', limit: FEW })).items);
  return (
    <Tile title={translate('dashboard.next')} query={query} empty={translate('dashboard.nextNone')} isEmpty={({ length }) => length === 0}>
      {(schedules) => (
        <List dense component="div">
          {schedules.map(({ id, item, type, locale, title, action, at }) => (
            <ListItemButton key={id} component={Link} to={`/${type}/${item}?locale=${locale}`}>
              <ListItemText
                primary={title}
                secondary={[moment(at), translate(`editorial.schedules.${action}`), locale].join(' · ')}
              />
            </ListItemButton>
          ))}
        </List>
      )}
    </Tile>
  );
}
