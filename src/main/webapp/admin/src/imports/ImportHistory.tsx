import { List, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { itemsOf } from '../shared/byCursor';
import { MoreButton } from '../shared/MoreButton';
import { Section } from '../shared/Section';
import { useMoment } from '../shared/useMoment';
import { useImports } from './useImports';

/** Imports of before, the newest first; each leads to its report. */
export function ImportHistory({ shown }: { readonly shown: string | null }) {
  const translate = useTranslate();
  const moment = useMoment();
  const query = useImports();
  const { data } = query;
  const all = itemsOf(data);
  return (
    <Section title={translate('imports.former')}>
      {data && all.length === 0 && <Typography color="textSecondary">{translate('imports.noFormer')}</Typography>}
      <List dense disablePadding>
        {all.map(({ id, type, state, dryRun, lines, refused, createdAt }) => (
          <li key={id}>
            <ListItemButton component={Link} to={`/imports?id=${id}`} selected={id === shown}>
              <ListItemText
                primary={`${translate(`resources.${type}.name`, { smart_count: 2, _: type })} · ${moment(createdAt)}`}
                secondary={[
                  translate(`imports.states.${state}`),
                  dryRun && translate('imports.dry'),
                  translate('imports.lines', { count: lines }),
                  refused > 0 && translate('imports.counts.real.refused', { count: refused }),
                ].filter(Boolean).join(' · ')}
              />
            </ListItemButton>
          </li>
        ))}
      </List>
      <MoreButton query={query} />
    </Section>
  );
}
