import { Alert, List, ListItem, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTold } from '../problems/useTold';
import { useReadiness } from './useItem';
import type { Where } from './useItem';
import { usePlaceName } from './usePlaceName';

/** What stands between what is saved and the public, and what would be good to do. */
export function ReadinessList({ where }: { readonly where: Where }) {
  const translate = useTranslate();
  const { sentence } = useTold();
  const placeOf = usePlaceName();
  const { data } = useReadiness(where);
  if (!data) return null;
  if (data.concerns.length === 0) return <Alert severity="success">{translate('editorial.readiness.ready')}</Alert>;
  return (
    <>
      {[true, false].map((blocks) => {
        const some = data.concerns.filter((concern) => concern.blocks === blocks);
        return (
          some.length > 0 && (
            <Alert key={String(blocks)} severity={blocks ? 'warning' : 'info'} sx={{ mt: 1 }}>
              {translate(blocks ? 'editorial.readiness.blocks' : 'editorial.readiness.hints')}
              <List dense disablePadding>
                {some.map((concern) => (
                  <ListItem key={concern.pointer + concern.code} disableGutters disablePadding>
                    <ListItemText primary={placeOf(where.type, concern.pointer)} secondary={sentence(concern)} />
                  </ListItem>
                ))}
              </List>
            </Alert>
          )
        );
      })}
    </>
  );
}
