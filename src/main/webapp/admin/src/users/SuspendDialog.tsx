import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslate } from 'react-admin';

const MOST = 500;

interface Props {
  /** Of whom. */
  readonly name: string;
  /** The one that was given before, where it is done again. */
  readonly reason: string;
  readonly onSuspend: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks why somebody is to be shut out. They are told so themselves. */
export function SuspendDialog({ name, reason: before, onSuspend, onClose }: Props) {
  const translate = useTranslate();
  const [reason, setReason] = useState(before);
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    await onSuspend(reason.trim());
    setBusy(false);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="suspend-title">
      <form onSubmit={send}>
        <DialogTitle id="suspend-title">{translate('users.suspendOf', { name })}</DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 2 }}>{translate('users.sure.suspend')}</DialogContentText>
          <TextField
            autoFocus
            required
            multiline
            fullWidth
            minRows={3}
            label={translate('users.reason')}
            helperText={translate('users.reasonHint')}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            slotProps={{ htmlInput: { maxLength: MOST, dir: 'auto' } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('shared.cancel')}</Button>
          <Button type="submit" variant="contained" color="error" disabled={isBusy || !reason.trim()}>
            {translate('users.commands.suspendNow')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
