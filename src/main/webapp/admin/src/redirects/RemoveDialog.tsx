import type { Redirect } from '@mealprep360/sdk';
import { Alert, DialogContentText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { client } from '../api/client';
import { useProblemText } from '../api/problems';
import { FormDialog } from '../shared/FormDialog';
import { StaleAlert } from './StaleAlert';
import { useRedirectCommand } from './useRedirectCommand';

interface Props {
  readonly redirect: Redirect;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks before a redirect is removed, which is then the one that is shown or none. */
export function RemoveDialog({ redirect, onDone, onClose }: Props) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const { attempt, isBusy, seen, isStale, problem } = useRedirectCommand(redirect);
  const remove = async () => {
    if (await attempt(({ etag }) => client().redirects.deleteRedirect({ id: redirect.id, ifMatch: etag }))) onDone();
  };
  return (
    <FormDialog
      title={translate('redirects.removeOne', { from: seen.from })}
      go={translate('redirects.remove')}
      isDanger
      isReady={!isBusy}
      onGo={remove}
      onClose={onClose}
    >
      {isStale && <StaleAlert redirect={seen} />}
      {problem !== undefined && <Alert severity="error">{textOf(problem)}</Alert>}
      <DialogContentText>{translate('redirects.sure')}</DialogContentText>
    </FormDialog>
  );
}
