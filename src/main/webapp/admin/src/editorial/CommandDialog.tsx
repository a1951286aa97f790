import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { client } from '../api/client';
import { contentOf } from '../api/contents';
import { useSayProblem } from '../api/problems';
import type { Named } from './CommandButtons';
import { ReadinessList } from './ReadinessList';
import { useRefresh } from './useItem';
import type { Where } from './useItem';

interface Props {
  readonly name: Named;
  readonly where: Required<Where>;
  readonly save: () => Promise<boolean>;
  readonly perform: (name: Exclude<Named, 'requestChanges'>) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks once more before what others notice, with what they would notice; and what exactly is to be changed. */
export function CommandDialog({ name, where, save, perform, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const say = useSayProblem();
  const refresh = useRefresh(where);
  const [text, setText] = useState('');
  const requestChanges = async () => {
    if (!(await save())) return;
    try {
      const { etag } = await contentOf(where.type).state(where);
      await client().items.requestChanges({ ...where, ifMatch: etag, changeRequest: { text } });
      notify('editorial.actions.done.requestChanges', { type: 'success' });
      onClose();
    } catch (error) {
      say(error);
    }
    await refresh();
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
        {name === 'publish' && <ReadinessList where={where} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('shared.cancel')}</Button>
        <Button
          variant="contained"
          color={name === 'trash' || name === 'unpublish' ? 'error' : 'secondary'}
          autoFocus={!isRequest}
          disabled={isRequest && !text.trim()}
          onClick={() => void (isRequest ? requestChanges() : perform(name))}
        >
          {translate(`editorial.actions.${name}`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
