import type { MergeConflict } from '@mealprep360/sdk';
import {
  Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, Table, TableBody, TableCell, TableHead, TableRow,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSayProblem } from '../api/problems';
import type { DraftKeeper } from './DraftKeeper';
import { shown } from './shown';
import { usePlaceName } from './usePlaceName';

interface Props {
  readonly type: string;
  readonly keeper: DraftKeeper;
  readonly conflicts: readonly MergeConflict[];
}

/** Both versions of what two people changed, side by side; everything else of both is kept without asking. */
export function MergeDialog({ type, keeper, conflicts }: Props) {
  const translate = useTranslate();
  const say = useSayProblem();
  const placeOf = usePlaceName();
  const take = (prefer: 'mine' | 'theirs') => keeper.save(prefer).catch(say);
  const cell = (value: unknown) => (
    <TableCell sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', verticalAlign: 'top' }}>
      {shown(value) || translate('editorial.merge.nothing')}
    </TableCell>
  );
  return (
    <Dialog open={conflicts.length > 0} fullWidth maxWidth="md" aria-labelledby="merge-title">
      <DialogTitle id="merge-title">{translate('editorial.merge.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('editorial.merge.text')}</DialogContentText>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('editorial.merge.field')}</TableCell>
              <TableCell>{translate('editorial.merge.mine')}</TableCell>
              <TableCell>{translate('editorial.merge.theirs')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {conflicts.map(({ pointer, mine, theirs }) => (
              <TableRow key={pointer}>
                <TableCell sx={{ verticalAlign: 'top' }}>{placeOf(type, pointer)}</TableCell>
                {cell(mine)}
                {cell(theirs)}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={() => void keeper.reload().catch(say)}>{translate('shared.cancel')}</Button>
        <Button variant="outlined" onClick={() => void take('theirs')}>
          {translate('editorial.merge.useTheirs')}
        </Button>
        <Button variant="contained" onClick={() => void take('mine')}>
          {translate('editorial.merge.useMine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
