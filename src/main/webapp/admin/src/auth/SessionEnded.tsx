import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useEffect, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useSession } from './SessionContext';

/** Asks to sign in again without leaving the page, so that nothing that was written is lost. */
export function SessionEnded() {
  const session = useSession();
  const translate = useTranslate();
  const notify = useNotify();
  const [hasEnded, setEnded] = useState(false);
  useEffect(() => session.onEnd(setEnded), [session]);
  const signIn = () =>
    session.signInAgain().catch(() => notify('auth.ended.blocked', { type: 'warning', multiLine: true }));
  return (
    <Dialog open={hasEnded} aria-labelledby="session-ended">
      <DialogTitle id="session-ended">{translate('auth.ended.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('auth.ended.text')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={signIn}>
          {translate('auth.ended.signIn')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
