import { Problem } from '@mealprep360/sdk';
import type { FieldError } from '@mealprep360/sdk';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, List, ListItem, ListItemText } from '@mui/material';
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { client } from '../api/client';
import { useSayProblem } from '../api/problems';
import { useTold } from '../problems/useTold';
import type { DraftKeeper } from './DraftKeeper';
import { useCommand } from './useCommand';
import type { Where } from './useItem';
import { usePlaceName } from './usePlaceName';

interface Props {
  readonly where: Required<Where>;
  readonly keeper: DraftKeeper;
  /** Of the revision that is to be current again. */
  readonly number: number;
  readonly onClose: () => void;
}

/** Brings a version back. Where not all of it can come, says what cannot, and brings the rest if that is wanted. */
export function RestoreDialog({ where, keeper, number, onClose }: Props) {
  const translate = useTranslate();
  const { fault } = useTold();
  const notify = useNotify();
  const say = useSayProblem();
  const command = useCommand(where, keeper);
  const placeOf = usePlaceName();
  const titleId = useId();
  const [lost, setLost] = useState<readonly FieldError[]>();
  const restore = async () => {
    try {
      if (await keeper.save()) {
        let missing: readonly FieldError[] | undefined;
        const outcome = await command(async (ifMatch) => {
          missing = await missingOf(client().items.restoreRevision({ ...where, number, ifMatch, partial: lost !== undefined }));
        });
        if (missing) return setLost(missing);
        if (outcome === 'done') {
          await keeper.reload();
          notify('editorial.history.restored', { type: 'success' });
        }
      }
    } catch (error) {
      say(error);
    }
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('editorial.history.restore')}</DialogTitle>
      <DialogContent aria-live="polite">
        <DialogContentText>{translate(lost ? 'editorial.history.lost' : 'editorial.history.restoreSure')}</DialogContentText>
        {lost && (
          <List dense>
            {lost.map((one) => (
              <ListItem key={one.pointer} disableGutters>
                <ListItemText primary={fault(one)} secondary={placeOf(where.type, one.pointer)} />
              </ListItem>
            ))}
          </List>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('shared.cancel')}</Button>
        <Button variant="contained" color="secondary" autoFocus onClick={() => void restore()}>
          {translate(lost ? 'editorial.history.restoreRest' : 'editorial.history.restore')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What of the version cannot come back; undefined where all of it has. */
async function missingOf(restoring: Promise<unknown>): Promise<readonly FieldError[] | undefined> {
  try {
    await restoring;
    return undefined;
  } catch (error) {
    if (error instanceof Problem && error.is('editorial-not-restorable')) return error.errors;
    throw error;
  }
}
