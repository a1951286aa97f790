import { Problem } from '@mealprep360/sdk';
import type { SynonymGroup } from '@mealprep360/sdk';
import { Alert } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { client } from '../api/client';
import { faultsOf, useFaultTexts, useProblemText } from '../api/problems';
import { FormDialog } from '../shared/FormDialog';
import { WordsInput } from '../shared/WordsInput';
import { LanguageInput } from './LanguageInput';
import { StaleAlert } from './StaleAlert';
import { TakenAlert } from './TakenAlert';
import { useGroupCommand } from './useGroupCommand';
import { FEWEST, faultOfWords, isLanguage, united } from './words';

interface Props {
  /** Nothing for one that is new. */
  readonly group: SynonymGroup | undefined;
  /** The words that are proposed, where they are not those that it has. */
  readonly words: readonly string[] | undefined;
  /** Goes to the group that has one of the words already. */
  readonly onOther: (group: SynonymGroup, words: readonly string[]) => void;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What means the same, and in which language. */
export function GroupDialog({ group, words: proposed, onOther, onDone, onClose }: Props) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const textsOf = useFaultTexts();
  const own = useLocale();
  const { attempt, isBusy, seen, isStale, problem } = useGroupCommand(group);
  const [words, setWords] = useState<readonly string[]>(proposed ?? group?.words ?? []);
  const [language, setLanguage] = useState(group ? (group.language ?? '') : own);
  const faults = textsOf(faultsOf(problem));
  const isTaken = problem instanceof Problem && problem.is('search-synonyms-taken');
  const save = async () => {
    const synonymWords = { words: new Set(words), ...(language ? { language } : {}) };
    const api = client().search;
    const isSaved = await attempt((ifMatch) => (group ? api.replaceSynonyms({ id: group.id, ifMatch, synonymWords }) : api.createSynonyms({ synonymWords })));
    if (isSaved) onDone();
  };
  return (
    <FormDialog
      title={translate(group ? 'synonyms.edit' : 'synonyms.create')}
      go={translate('editorial.save.save')}
      isReady={!isBusy && words.length >= FEWEST && (!language || isLanguage(language))}
      onGo={save}
      onClose={onClose}
    >
      {isStale && seen && <StaleAlert group={seen} />}
      {/* Words of a group that is there already would be in two, were they brought into another one. */}
      {isTaken && <TakenAlert problem={problem} onOther={(other) => onOther(other, group ? other.words : united(other.words, words))} />}
      {problem !== undefined && !isTaken && <Alert severity="error">{textOf(problem)}</Alert>}
      <WordsInput isFirst label={translate('synonyms.words')} hint={translate('synonyms.wordsHint')} value={words} fault={faultOfWords(faults, words)} onChange={setWords} />
      <LanguageInput value={language} hint={translate('synonyms.languageHint')} fault={faults.get('/language')} onChange={setLanguage} />
    </FormDialog>
  );
}
