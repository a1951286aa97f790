import {
  Button, Chip, Dialog, DialogActions, DialogContent, DialogTitle, Table, TableBody, TableCell, TableHead, TableRow, Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { client } from '../api/client';
import { shown } from './shown';
import type { Where } from './useItem';
import { usePlaceName } from './usePlaceName';
import { WordChanges } from './WordChanges';

interface Props {
  readonly where: Required<Where>;
  readonly from: number;
  readonly to: number;
  readonly onClose: () => void;
}

const SIDES = ['before', 'after'] as const;

/** What differs between two revisions: in words first, then field by field, side by side, with the words marked. */
export function ChangesDialog({ where: { type, id, locale }, from, to, onClose }: Props) {
  const translate = useTranslate();
  const placeOf = usePlaceName();
  const { data } = useQuery({
    queryKey: ['item', id, 'changes', locale, from, to],
    queryFn: () => client().items.compareRevisions({ id, locale, from, to }),
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="changes-title">
      <DialogTitle id="changes-title">{`${translate('editorial.history.revision', { number: from })} → ${to}`}</DialogTitle>
      <DialogContent dividers>
        {data?.changes.length === 0 && translate('editorial.history.same')}
        <ul>
          {data?.words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
        {data && data.changes.length > 0 && (
          <>
            <Typography variant="h3">{translate('editorial.history.fields')}</Typography>
            <Table size="small" sx={{ tableLayout: 'fixed', '& .MuiTableCell-root': { px: { xs: 0.5, sm: 2 } } }}>
              <TableHead>
                <TableRow>
                  <TableCell sx={{ width: '26%' }} />
                  <TableCell>{translate('editorial.history.before')}</TableCell>
                  <TableCell>{translate('editorial.history.after')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {data.changes.map(({ kind, pointer, before, after }) => (
                  <TableRow key={pointer + kind} sx={{ verticalAlign: 'top' }}>
                    <TableCell sx={{ overflowWrap: 'anywhere' }}>
                      <Chip
                        size="small"
                        variant="outlined"
                        label={translate(`editorial.history.kinds.${kind}`)}
                        sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
                      />{' '}
                      {placeOf(type, pointer)}
                    </TableCell>
                    {SIDES.map((side) => (
                      <TableCell key={side} sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                        <WordChanges before={shown(before)} after={shown(after)} side={side} />
                      </TableCell>
                    ))}
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('shared.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
