import { Stack, TextField } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { AddLanguage } from '../shared/AddLanguage';
import { languageName } from '../shared/languageNames';

interface Props {
  readonly value: Readonly<Record<string, string>>;
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (locale: string, text: string) => void;
}

const MOST = 500;

/** What is to be seen, in words, one text for each language; more languages can be added. */
export function AltTexts({ value, faults, onChange }: Props) {
  const translate = useTranslate();
  const language = useLocale();
  const shown = Object.keys(value).length > 0 ? value : { [language]: '' };
  return (
    <Stack spacing={2}>
      {Object.entries(shown).map(([locale, text]) => (
        <TextField
          key={locale}
          multiline
          label={translate('media.alt.in', { language: languageName(locale, language) })}
          value={text}
          onChange={({ target }) => onChange(locale, target.value)}
          error={faults.has(`/alt/${locale}`)}
          helperText={faults.get(`/alt/${locale}`)}
          slotProps={{ htmlInput: { maxLength: MOST, lang: locale } }}
        />
      ))}
      <AddLanguage go={translate('shared.addLanguage')} onAdd={(locale) => !(locale in shown) && onChange(locale, '')} />
    </Stack>
  );
}
