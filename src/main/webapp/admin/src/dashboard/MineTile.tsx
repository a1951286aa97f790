import { List, ListItemButton, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { contentOf } from '../api/contents';
import { StateChips } from '../editorial/StateChips';
import { Tile } from './Tile';
import { FEW, useTile } from './useTile';

/** Where this person left off. */
export function MineTile() {
  const translate = useTranslate();
  const query = useTile('editorial', 'mine', latest);
  return (
    <Tile title={translate('dashboard.mine')} query={query} empty={translate('dashboard.mineNone')} isEmpty={({ length }) => length === 0}>
      {(documents) => (
        <List dense component="div">
          {documents.map(({ type, id, locale, title, workflow, publication, changed }) => (
            <ListItemButton key={id + locale} component={Link} to={`/${type}/${id}?locale=${locale}`} sx={{ gap: 1 }}>
              <ListItemText primary={title} secondary={translate(`resources.${type}.name`, { smart_count: 1 })} />
              <StateChips workflow={workflow} publication={publication} changed={changed} />
            </ListItemButton>
          ))}
        </List>
      )}
    </Tile>
  );
}

async function latest() {
  const types = ['recipes', 'blog'];
  const lists = await Promise.all(types.map((type) => contentOf(type).list({ mine: true, limit: FEW })));
  const all = lists.flatMap(({ items }, at) => items.map((card) => ({ ...card, type: types[at]! })));
  return all.sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime()).slice(0, FEW);
}
