import { TextField } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { languageName } from '../shared/languageNames';
import { isLanguage } from './words';

interface Props {
  readonly value: string;
  /** What it means when there is none. */
  readonly hint: string;
  readonly fault?: string | undefined;
  readonly onChange: (value: string) => void;
}

const MOST = 3;

/** A language by its code; its name is told as soon as it is one. */
export function LanguageInput({ value, hint, fault, onChange }: Props) {
  const translate = useTranslate();
  const language = useLocale();
  const isOne = isLanguage(value);
  return (
    <TextField
      label={translate('synonyms.language')}
      value={value}
      onChange={({ target }) => onChange(target.value.trim().toLowerCase())}
      error={fault !== undefined || (value !== '' && !isOne)}
      helperText={fault ?? (isOne ? languageName(value, language) : value ? translate('synonyms.noLanguage') : hint)}
      slotProps={{ htmlInput: { maxLength: MOST, autoCapitalize: 'none' } }}
    />
  );
}
