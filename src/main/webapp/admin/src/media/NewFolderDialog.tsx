import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FormDialog } from '../shared/FormDialog';

const MOST = 100;

interface Props {
  readonly onChoose: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a folder. It is there as soon as something is in it. */
export function NewFolderDialog({ onChoose, onClose }: Props) {
  const translate = useTranslate();
  const [name, setName] = useState('');
  return (
    <FormDialog
      title={translate('media.folders.new')}
      go={translate('media.folders.open')}
      isReady={name.trim() !== ''}
      onGo={() => onChoose(name.trim())}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={translate('media.fields.folder')}
        helperText={translate('media.folders.newHint')}
        value={name}
        onChange={({ target }) => setName(target.value)}
        slotProps={{ htmlInput: { maxLength: MOST } }}
      />
    </FormDialog>
  );
}
