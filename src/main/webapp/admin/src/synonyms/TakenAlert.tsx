import type { Problem, SynonymGroup } from '@mealprep360/sdk';
import { Alert, Button } from '@mui/material';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { client } from '../api/client';
import { useProblemText } from '../api/problems';

interface Props {
  readonly problem: Problem;
  readonly onOther: (group: SynonymGroup) => void;
}

/** That another group has one of the words already: which one, and the way there. */
export function TakenAlert({ problem, onOther }: Props) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const id = problem.see?.split('/').at(-1);
  const { data: other } = useQuery({ queryKey: ['synonyms', 'one', id], queryFn: id ? () => client().search.getSynonyms({ id }) : skipToken });
  return (
    <Alert
      severity="error"
      {...(other ? { action: <Button color="inherit" size="small" onClick={() => onOther(other)}>{translate('synonyms.openOther')}</Button> } : {})}
    >
      {textOf(problem)}
      {other && (
        <div>
          <bdi>{other.words.join(', ')}</bdi>
        </div>
      )}
    </Alert>
  );
}
