import {
  Checkbox, Link as TextLink, Paper, Skeleton, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, TableSortLabel, Typography,
  useMediaQuery,
} from '@mui/material';
import type { Theme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useMoment } from '../shared/useMoment';
import { BulkCommands } from './BulkCommands';
import { StateChips } from './StateChips';
import type { Listing } from './useListing';

const WHILE_LOADING = 8;

/** A page of documents. The title is a real link, so that it can be opened in another tab. */
export function ContentTable({ listing }: { readonly listing: Listing }) {
  const { type, items, isPending, isLate, chosen, choose, query, set } = listing;
  const translate = useTranslate();
  const moment = useMoment();
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const isChosen = (id: string) => chosen.some((one) => one.id === id);
  const toggle = (id: string) => choose(isChosen(id) ? without(id) : [...chosen.map((one) => one.id), id]);
  const without = (id: string) => chosen.map((one) => one.id).filter((one) => one !== id);
  const columns = isSmall ? 3 : 5;
  const isSorted = (field: string) => query.sort.endsWith(field);
  const isDown = query.sort.startsWith('-');
  const sortable = (field: string) => (
    <TableCell sortDirection={isSorted(field) ? (isDown ? 'desc' : 'asc') : false}>
      <TableSortLabel
        active={isSorted(field)}
        direction={isSorted(field) && !isDown ? 'asc' : 'desc'}
        onClick={() => set({ sort: isSorted(field) && !isDown ? `-${field}` : field })}
      >
        {translate(`editorial.list.${field}`)}
      </TableSortLabel>
    </TableCell>
  );
  return (
    <Paper variant="outlined">
      <BulkCommands listing={listing} />
      <TableContainer aria-busy={isLate} sx={{ opacity: isLate ? 0.6 : 1 }}>
        <Table size={isSmall ? 'small' : 'medium'}>
          <TableHead>
            <TableRow>
              <TableCell padding="checkbox">
                <Checkbox
                  checked={chosen.length > 0 && chosen.length === items.length}
                  indeterminate={chosen.length > 0 && chosen.length < items.length}
                  onChange={(_, all) => choose(all ? items.map(({ id }) => id) : [])}
                  slotProps={{ input: { 'aria-label': translate('ra.action.select_all') } }}
                />
              </TableCell>
              {sortable('title')}
              <TableCell>{translate('editorial.list.workflow')}</TableCell>
              {!isSmall && <TableCell>{translate('editorial.list.locale')}</TableCell>}
              {!isSmall && sortable('updatedAt')}
            </TableRow>
          </TableHead>
          <TableBody>
            {isPending &&
              Array.from({ length: WHILE_LOADING }, (_, row) => (
                <TableRow key={row}>
                  <TableCell colSpan={columns}>
                    <Skeleton />
                  </TableCell>
                </TableRow>
              ))}
            {items.map(({ id, locale, title, workflow, publication, changed, updatedAt }) => (
              <TableRow key={id + locale} hover selected={isChosen(id)}>
                <TableCell padding="checkbox">
                  <Checkbox
                    checked={isChosen(id)}
                    onChange={() => toggle(id)}
                    slotProps={{ input: { 'aria-label': translate('editorial.list.select', { title }) } }}
                  />
                </TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>
                  <TextLink component={Link} to={`/${type}/${id}?locale=${locale}`} color="textPrimary" underline="hover" sx={{ fontWeight: 600, unicodeBidi: 'plaintext' }}>
                    {title}
                  </TextLink>
                </TableCell>
                <TableCell>
                  <StateChips workflow={workflow} publication={publication} changed={changed} />
                </TableCell>
                {!isSmall && <TableCell>{locale}</TableCell>}
                {!isSmall && <TableCell sx={{ whiteSpace: 'nowrap' }}>{moment(new Date(updatedAt))}</TableCell>}
              </TableRow>
            ))}
          </TableBody>
        </Table>
        {!isPending && items.length === 0 && (
          <Typography color="textSecondary" sx={{ p: 4, textAlign: 'center' }}>
            {translate('editorial.list.noResults')}
          </Typography>
        )}
      </TableContainer>
    </Paper>
  );
}
