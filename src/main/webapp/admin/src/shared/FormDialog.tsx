import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import { useId } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  readonly title: string;
  /** What the button says that does it. */
  readonly go: string;
  readonly isDanger?: boolean;
  readonly isReady: boolean;
  readonly onGo: () => Promise<void> | void;
  readonly onClose: () => void;
  /** A further way out of it. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Asks for something, or once more, before it is done. */
export function FormDialog({ title, go, isDanger = false, isReady, onGo, onClose, aside, children }: Props) {
  const translate = useTranslate();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // It may have been asked for out of another form, to which React would pass it on.
    event.stopPropagation();
    void onGo();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <form onSubmit={submit}>
        <DialogTitle id={id} sx={{ overflowWrap: 'anywhere' }}>
          {title}
        </DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ mt: 1 }}>
            {children}
          </Stack>
        </DialogContent>
        <DialogActions>
          {aside}
          <Button onClick={onClose}>{translate('shared.cancel')}</Button>
          <Button type="submit" variant="contained" color={isDanger ? 'error' : 'primary'} disabled={!isReady}>
            {go}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
