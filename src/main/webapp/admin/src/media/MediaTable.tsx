import type { Medium } from '@mealprep360/sdk';
import { Box, Checkbox, Link, Paper, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useMoment } from '../shared/useMoment';
import { Thumb } from './Thumb';
import { useBytes } from './useBytes';
import type { Choice } from './useChoice';

/** The library as a list, with more of each medium to read. */
export function MediaTable({ media, choice }: { readonly media: readonly Medium[]; readonly choice: Choice }) {
  const translate = useTranslate();
  const moment = useMoment();
  const bytes = useBytes();
  const wide = { display: { xs: 'none', md: 'table-cell' } };
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell padding="checkbox" />
            <TableCell>{translate('media.fields.title')}</TableCell>
            <TableCell>{translate('media.fields.folder')}</TableCell>
            <TableCell sx={wide}>{translate('media.fields.tags')}</TableCell>
            <TableCell sx={wide}>{translate('media.fields.bytes')}</TableCell>
            <TableCell sx={wide}>{translate('media.fields.createdAt')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {media.map((medium) => (
            <TableRow key={medium.id} hover selected={choice.has(medium.id)}>
              <TableCell padding="checkbox">
                <Checkbox
                  size="small"
                  checked={choice.has(medium.id)}
                  onChange={() => choice.toggle(medium.id)}
                  slotProps={{ input: { 'aria-label': translate('media.chooseOne', { name: medium.title ?? medium.filename }) } }}
                />
              </TableCell>
              <TableCell>
                <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
                  <Box sx={{ width: 48, flexShrink: 0, containerType: 'inline-size' }}>
                    <Thumb medium={medium} />
                  </Box>
                  <Link component={RouterLink} to={`/media/${medium.id}`} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                    {medium.title ?? medium.filename}
                  </Link>
                </Box>
              </TableCell>
              <TableCell>{medium.folder}</TableCell>
              <TableCell sx={wide}>{medium.tags.join(', ')}</TableCell>
              <TableCell sx={wide}>{bytes(medium.bytes)}</TableCell>
              <TableCell sx={wide}>{moment(medium.createdAt)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
