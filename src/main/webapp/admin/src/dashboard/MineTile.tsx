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
  const query = useTile('editorial', 'mine', async () => (await contentOf('recipes').list({ mine: true, limit: FEW })).items);
  return (
    <Tile title={translate('dashboard.mine')} query={query} empty={translate('dashboard.mineNone')} isEmpty={({ length }) => length === 0}>
      {(documents) => (
        <List dense component="div">
          {documents.map(({ id, locale, title, workflow, publication, changed }) => (
            <ListItemButton key={id + locale} component={Link} to={`/recipes/${id}?locale=${locale}`} sx={{ gap: 1 }}>
              <ListItemText primary={title} />
              <StateChips workflow={workflow} publication={publication} changed={changed} />
            </ListItemButton>
          ))}
        </List>
      )}
    </Tile>
  );
}
