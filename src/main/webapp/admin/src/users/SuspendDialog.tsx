import { DialogContentText, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FormDialog } from '../shared/FormDialog';

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
  const send = async () => {
    setBusy(true);
    await onSuspend(reason.trim());
    setBusy(false);
  };
  return (
    <FormDialog
      title={translate('users.suspendOf', { name })}
      go={translate('users.commands.suspendNow')}
      isDanger
      isReady={!isBusy && reason.trim() !== ''}
      onGo={send}
      onClose={onClose}
    >
      <DialogContentText>{translate('users.sure.suspend')}</DialogContentText>
      <TextField
        autoFocus
        required
        multiline
        minRows={3}
        label={translate('users.reason')}
        helperText={translate('users.reasonHint')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        slotProps={{ htmlInput: { maxLength: MOST, dir: 'auto' } }}
      />
    </FormDialog>
  );
}
