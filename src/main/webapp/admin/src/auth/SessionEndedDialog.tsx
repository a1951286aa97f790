import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { useSession } from './SessionContext';

/** Asks to sign in again without leaving the page, so that nothing that was written is lost. */
export function SessionEndedDialog() {
  const session = useSession();
  const translate = useTranslate();
  const notify = useNotify();
  const signIn = () =>
    session.signInAgain().catch(() => notify('auth.ended.blocked', { type: 'warning', multiLine: true }));
  return (
    <Dialog open aria-labelledby="session-ended">
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
