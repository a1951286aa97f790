import type { SynonymGroup } from '@mealprep360/sdk';
import { Alert, AlertTitle } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { languageName } from '../shared/languageNames';

/** That somebody else was faster, and what there is now. */
export function StaleAlert({ group: { words, language } }: { readonly group: SynonymGroup }) {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <Alert severity="warning">
      <AlertTitle>{translate('synonyms.stale.title')}</AlertTitle>
      <bdi>{words.join(', ')}</bdi> ({language ? languageName(language, locale) : translate('synonyms.allLanguages')})
      <div>{translate('synonyms.stale.text')}</div>
    </Alert>
  );
}
