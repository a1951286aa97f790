import type { SynonymGroup } from '@mealprep360/sdk';
import { useLocale, useTranslate } from 'react-admin';
import { languageName } from '../shared/languageNames';
import { UndoneAlert } from '../shared/UndoneAlert';

/** That somebody else was faster, and what there is now. */
export function StaleAlert({ group: { words, language } }: { readonly group: SynonymGroup }) {
  const translate = useTranslate();
  const locale = useLocale();
  return (
    <UndoneAlert>
      <bdi>{words.join(', ')}</bdi> ({language ? languageName(language, locale) : translate('synonyms.allLanguages')})
      <div>{translate('shared.stale.again')}</div>
    </UndoneAlert>
  );
}
