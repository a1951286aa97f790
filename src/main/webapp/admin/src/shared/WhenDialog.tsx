import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { inputOf } from './moments';

interface Props {
  readonly title: string;
  /** What the button says that does it. */
  readonly go: string;
  readonly initial: Date;
  /** Closes the dialog itself where that is right. */
  readonly onChoose: (at: Date) => Promise<void>;
  readonly onClose: () => void;
  /** What else there is to say. */
  readonly children?: ReactNode;
}

/** Asks for a moment to come. Moments are the person's own; the zone is said. */
export function WhenDialog({ title, go, initial, onChoose, onClose, children }: Props) {
  const translate = useTranslate();
  const id = useId();
  const [at, setAt] = useState(() => inputOf(initial));
  const [isBusy, setBusy] = useState(false);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isPast = !(new Date(at).getTime() > Date.now());
  const choose = async () => {
    setBusy(true);
    await onChoose(new Date(at));
    setBusy(false);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <TextField
          autoFocus
          fullWidth
          type="datetime-local"
          label={translate('editorial.schedules.at', { zone })}
          value={at}
          onChange={(event) => setAt(event.target.value)}
          error={isPast}
          helperText={isPast ? translate('editorial.schedules.past') : ' '}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ mt: 1 }}
        />
        {children}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('shared.cancel')}</Button>
        <Button variant="contained" color="secondary" disabled={isPast || isBusy} onClick={() => void choose()}>
          {go}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
