import { Problem } from '@mealprep360/sdk';
import type { SynonymGroup, SynonymWords } from '@mealprep360/sdk';
import { Alert } from '@mui/material';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { client } from '../api/client';
import { faultsOf, useFaultTexts, useProblemText } from '../api/problems';
import { FormDialog } from '../shared/FormDialog';
import { codeOf } from '../shared/languageNames';
import { useAttempt } from '../shared/useAttempt';
import { WordsInput } from '../shared/WordsInput';
import { LanguageInput } from './LanguageInput';
import { StaleAlert } from './StaleAlert';
import { TakenAlert } from './TakenAlert';
import { useGroupCommand } from './useGroupCommand';
import { useRefreshGroups } from './useGroups';
import { FEWEST, faultOfWords, isLanguage, united } from './words';

interface Props {
  /** Goes to the group that has one of the words already. */
  readonly onOther: (group: SynonymGroup, words: readonly string[]) => void;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A group that is not there yet. */
export function NewDialog({ onOther, ...rest }: Props) {
  const translate = useTranslate();
  const language = useLocale();
  const { attempt, ...outcome } = useAttempt(useRefreshGroups());
  return (
    <GroupDialog
      {...rest}
      {...outcome}
      title={translate('synonyms.create')}
      first={{ words: [], language }}
      save={(synonymWords) => attempt(() => client().search.createSynonyms({ synonymWords }))}
      onOther={(other, typed) => onOther(other, united(other.words, typed))}
    />
  );
}

interface EditProps extends Props {
  readonly group: SynonymGroup;
  /** The words that are proposed, where they are not those that it has. */
  readonly words?: readonly string[] | undefined;
}

/** One that is there. */
export function EditDialog({ group, words = group.words, onOther, ...rest }: EditProps) {
  const translate = useTranslate();
  const { attempt, seen, isStale, ...outcome } = useGroupCommand(group);
  return (
    <GroupDialog
      {...rest}
      {...outcome}
      title={translate('synonyms.edit')}
      first={{ words, language: group.language ?? '' }}
      save={(synonymWords) => attempt(({ etag }) => client().search.replaceSynonyms({ id: group.id, ifMatch: etag, synonymWords }))}
      notice={isStale && <StaleAlert group={seen} />}
      // Its words would be in two groups, were they brought along.
      onOther={(other) => onOther(other, other.words)}
    />
  );
}

interface FormProps extends Props {
  readonly title: string;
  /** @param language empty for all */
  readonly first: { readonly words: readonly string[]; readonly language: string };
  readonly save: (words: SynonymWords) => Promise<boolean>;
  readonly isBusy: boolean;
  readonly problem: unknown;
  readonly notice?: ReactNode;
}

/** What means the same, and in which language. */
function GroupDialog({ title, first, save, isBusy, problem, notice, onOther, onDone, onClose }: FormProps) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const textsOf = useFaultTexts();
  const [words, setWords] = useState(first.words);
  const [language, setLanguage] = useState(first.language);
  const faults = textsOf(faultsOf(problem));
  const isTaken = problem instanceof Problem && problem.is('search-synonyms-taken');
  const code = codeOf(language, useLocale());
  const go = async () => {
    if (await save({ words: new Set(words), ...(code ? { language: code } : {}) })) onDone();
  };
  return (
    <FormDialog
      title={title}
      go={translate('shared.save')}
      isReady={!isBusy && words.length >= FEWEST && (!language.trim() || (code !== undefined && isLanguage(code)))}
      onGo={go}
      onClose={onClose}
    >
      {notice}
      {isTaken && <TakenAlert problem={problem} onOther={(other) => onOther(other, words)} />}
      {problem !== undefined && !isTaken && <Alert severity="error">{textOf(problem)}</Alert>}
      <WordsInput isFirst label={translate('synonyms.words')} hint={translate('synonyms.wordsHint')} value={words} fault={faultOfWords(faults, words)} onChange={setWords} />
      <LanguageInput value={language} hint={translate('synonyms.languageHint')} fault={faults.get('/language')} onChange={setLanguage} />
    </FormDialog>
  );
}
