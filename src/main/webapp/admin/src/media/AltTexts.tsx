import { Button, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useLocale, useTranslate } from 'react-admin';

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
  const [code, setCode] = useState('');
  const shown = Object.keys(value).length > 0 ? value : { [language]: '' };
  const add = (event: FormEvent) => {
    event.preventDefault();
    const locale = canonical(code);
    if (!locale) return;
    if (!(locale in shown)) onChange(locale, '');
    setCode('');
  };
  return (
    <Stack spacing={2}>
      {Object.entries(shown).map(([locale, text]) => (
        <TextField
          key={locale}
          multiline
          label={translate('media.alt.in', { language: named(locale, language) })}
          value={text}
          onChange={({ target }) => onChange(locale, target.value)}
          error={faults.has(`/alt/${locale}`)}
          helperText={faults.get(`/alt/${locale}`)}
          slotProps={{ htmlInput: { maxLength: MOST, lang: locale } }}
        />
      ))}
      <Stack component="form" direction="row" spacing={1} onSubmit={add}>
        <TextField
          fullWidth
          label={translate('editorial.locales.code')}
          value={code}
          onChange={({ target }) => setCode(target.value)}
          error={code.trim() !== '' && !canonical(code)}
        />
        <Button type="submit" variant="outlined" disabled={!canonical(code)} sx={{ whiteSpace: 'nowrap', flexShrink: 0 }}>
          {translate('media.alt.add')}
        </Button>
      </Stack>
    </Stack>
  );
}

function canonical(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code.trim())[0];
  } catch {
    return undefined;
  }
}

/** A language as the person's own calls it. */
function named(locale: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale;
  } catch {
    return locale;
  }
}
