import { useTranslate } from 'react-admin';
import { LanguageInput as AnyLanguageInput } from '../shared/LanguageInput';
import { isLanguage } from './words';

interface Props {
  readonly value: string;
  /** What it means when there is none. */
  readonly hint: string;
  readonly fault?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A language without a country: words mean the same wherever it is spoken. */
export function LanguageInput(props: Props) {
  const translate = useTranslate();
  return <AnyLanguageInput label={translate('synonyms.language')} isTaken={isLanguage} {...props} />;
}
