import type { Change } from '@mealprep360/sdk';
import {
  Button, Chip, Dialog, DialogActions, DialogContent, DialogTitle, Table, TableBody, TableCell, TableHead, TableRow, Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { client } from '../api/client';
import { shown } from './shown';
import type { Where } from './useItem';
import { usePlaceName } from './usePlaceName';
import { WordChanges, wordsOf } from './WordChanges';

interface Props {
  readonly where: Required<Where>;
  readonly from: number;
  readonly to: number;
  readonly onClose: () => void;
}

/** The server's short words are in this language alone; in the others, the fields say the same. */
const LANGUAGE_OF_WORDS = 'en';

const SIDES = ['before', 'after'] as const;

/** What differs between two revisions: in words first, then field by field, side by side, with the words marked. */
export function ChangesDialog({ where: { type, id, locale }, from, to, onClose }: Props) {
  const translate = useTranslate();
  const isSpoken = useLocale() === LANGUAGE_OF_WORDS;
  const placeOf = usePlaceName();
  const { data } = useQuery({
    queryKey: ['item', id, 'changes', locale, from, to],
    queryFn: () => client().items.compareRevisions({ id, locale, from, to }),
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="changes-title">
      <DialogTitle id="changes-title">{`${translate('editorial.history.revision', { number: from })} → ${to}`}</DialogTitle>
      {/* There is nothing else in it that takes the focus, and it may be longer than the screen. */}
      <DialogContent dividers tabIndex={0}>
        {data?.changes.length === 0 && translate('editorial.history.same')}
        {isSpoken && (
          <ul>
            {data?.words.map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
        )}
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
                {data.changes.map((change) => (
                  <ChangeRow key={change.pointer + change.kind} change={change} place={placeOf(type, change.pointer)} />
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

function ChangeRow({ change: { kind, before, after }, place }: { readonly change: Change; readonly place: string }) {
  const translate = useTranslate();
  const words = useMemo(() => wordsOf(shown(before), shown(after)), [before, after]);
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        <Chip
          size="small"
          variant="outlined"
          label={translate(`editorial.history.kinds.${kind}`)}
          sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
        />{' '}
        {place}
      </TableCell>
      {SIDES.map((side) => (
        <TableCell key={side} sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          <WordChanges words={words} side={side} />
        </TableCell>
      ))}
    </TableRow>
  );
}
