import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslate } from 'react-admin';

const MOST = 100;

interface Props {
  readonly onChoose: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a folder. It is there as soon as something is in it. */
export function NewFolderDialog({ onChoose, onClose }: Props) {
  const translate = useTranslate();
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChoose(name.trim());
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="folder-title">
      <form onSubmit={submit}>
        <DialogTitle id="folder-title">{translate('media.folders.new')}</DialogTitle>
        <DialogContent>
          <TextField
            autoFocus
            fullWidth
            label={translate('media.fields.folder')}
            helperText={translate('media.folders.newHint')}
            value={name}
            onChange={({ target }) => setName(target.value)}
            slotProps={{ htmlInput: { maxLength: MOST } }}
            sx={{ mt: 1 }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('shared.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!name.trim()}>
            {translate('media.folders.open')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
