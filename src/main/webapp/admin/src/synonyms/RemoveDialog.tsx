import type { SynonymGroup } from '@mealprep360/sdk';
import { Alert, DialogContentText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { client } from '../api/client';
import { useProblemText } from '../api/problems';
import { FormDialog } from '../shared/FormDialog';
import { StaleAlert } from './StaleAlert';
import { useGroupCommand } from './useGroupCommand';

interface Props {
  readonly group: SynonymGroup;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks once more before words no longer mean the same. */
export function RemoveDialog({ group, onDone, onClose }: Props) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const { attempt, isBusy, seen, isStale, problem } = useGroupCommand(group);
  const remove = async () => {
    if (await attempt(({ etag }) => client().search.deleteSynonyms({ id: group.id, ifMatch: etag }))) onDone();
  };
  return (
    <FormDialog title={translate('synonyms.remove')} go={translate('synonyms.removeNow')} isDanger isReady={!isBusy} onGo={remove} onClose={onClose}>
      {isStale && <StaleAlert group={seen} />}
      {problem !== undefined && <Alert severity="error">{textOf(problem)}</Alert>}
      <DialogContentText>{translate('synonyms.sure', { words: seen.words.join(', ') })}</DialogContentText>
    </FormDialog>
  );
}
