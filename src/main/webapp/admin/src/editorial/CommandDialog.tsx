import type { Successor } from '@mealprep360/sdk';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { client } from '../api/client';
import type { Named } from './CommandButtons';
import type { DraftKeeper } from './DraftKeeper';
import { ReadinessList } from './ReadinessList';
import { SuccessorInput } from './SuccessorInput';
import { useCommand } from './useCommand';
import type { Where } from './useItem';

interface Props {
  readonly name: Named;
  readonly where: Required<Where>;
  readonly keeper: DraftKeeper;
  readonly save: () => Promise<boolean>;
  readonly perform: (name: Exclude<Named, 'requestChanges'>, successor?: Successor) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks once more before what others notice, with what they would notice; and what exactly is to be changed. */
export function CommandDialog({ name, where, keeper, save, perform, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const command = useCommand(where, keeper);
  const [text, setText] = useState('');
  const [successor, setSuccessor] = useState<Successor>();
  const requestChanges = async () => {
    if (!(await save())) return;
    const outcome = await command((ifMatch) => client().items.requestChanges({ ...where, ifMatch, changeRequest: { text } }));
    // Else it stays open: what is written here is nowhere else.
    if (outcome !== 'done') return;
    notify('editorial.actions.done.requestChanges', { type: 'success' });
    onClose();
  };
  const isRequest = name === 'requestChanges';
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="command-title">
      <DialogTitle id="command-title">{translate(`editorial.actions.${name}`)}</DialogTitle>
      <DialogContent>
        {isRequest ? (
          <TextField
            autoFocus
            multiline
            minRows={3}
            fullWidth
            label={translate('editorial.actions.what')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            sx={{ mt: 1 }}
          />
        ) : (
          <DialogContentText>{translate(`editorial.actions.sure.${name}`)}</DialogContentText>
        )}
        {name === 'unpublish' && <SuccessorInput where={where} onChange={setSuccessor} />}
        {name === 'publish' && <ReadinessList where={where} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('shared.cancel')}</Button>
        <Button
          variant="contained"
          color={name === 'trash' || name === 'unpublish' ? 'error' : 'secondary'}
          autoFocus={!isRequest}
          disabled={isRequest && !text.trim()}
          onClick={() => void (isRequest ? requestChanges() : perform(name, successor))}
        >
          {translate(`editorial.actions.${name}`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
