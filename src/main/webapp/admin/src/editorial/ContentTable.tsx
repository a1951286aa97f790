import type { WorkingRecipeCard } from '@mealprep360/sdk';
import {
  Checkbox, Link as TextLink, Paper, Skeleton, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, TableSortLabel, Typography,
  useMediaQuery,
} from '@mui/material';
import type { Theme } from '@mui/material';
import { BulkActionsToolbar, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useMoment } from '../shared/useMoment';
import { BulkCommands } from './BulkCommands';
import { StateChips } from './StateChips';

const WHILE_LOADING = 8;

/** A page of documents. The title is a real link, so that it can be opened in another tab. */
export function ContentTable({ type }: { readonly type: string }) {
  const translate = useTranslate();
  const moment = useMoment();
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { data, isPending, selectedIds, onSelect, onToggleItem, sort, setSort } = useListContext<WorkingRecipeCard>();
  const ids = (data ?? []).map(({ id }) => id);
  const chosen = ids.filter((id) => selectedIds.includes(id)).length;
  const columns = isSmall ? 3 : 5;
  const sortable = (field: string) => (
    <TableCell sortDirection={sort.field === field ? (sort.order === 'ASC' ? 'asc' : 'desc') : false}>
      <TableSortLabel
        active={sort.field === field}
        direction={sort.field === field && sort.order === 'ASC' ? 'asc' : 'desc'}
        onClick={() => setSort({ field, order: sort.field === field && sort.order === 'ASC' ? 'DESC' : 'ASC' })}
      >
        {translate(`editorial.list.${field}`)}
      </TableSortLabel>
    </TableCell>
  );
  return (
    <Paper variant="outlined">
      <BulkActionsToolbar>
        <BulkCommands type={type} />
      </BulkActionsToolbar>
      <TableContainer>
        <Table size={isSmall ? 'small' : 'medium'}>
          <TableHead>
            <TableRow>
              <TableCell padding="checkbox">
                <Checkbox
                  checked={chosen > 0 && chosen === ids.length}
                  indeterminate={chosen > 0 && chosen < ids.length}
                  onChange={(_, all) => onSelect(all ? ids : [])}
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
            {data?.map(({ id, locale, title, workflow, publication, changed, updatedAt }) => (
              <TableRow key={id + locale} hover selected={selectedIds.includes(id)}>
                <TableCell padding="checkbox">
                  <Checkbox
                    checked={selectedIds.includes(id)}
                    onChange={() => onToggleItem(id)}
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
        {data?.length === 0 && (
          <Typography color="textSecondary" sx={{ p: 4, textAlign: 'center' }}>
            {translate('editorial.list.noResults')}
          </Typography>
        )}
      </TableContainer>
    </Paper>
  );
}
