import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { LanguageInput } from './LanguageInput';
import { codeOf } from './languageNames';

interface Props {
  /** What the button says that does it. */
  readonly go: string;
  readonly onAdd: (locale: string) => void;
}

/** Asks for one more language. */
export function AddLanguage({ go, onAdd }: Props) {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const code = codeOf(typed, useLocale());
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!code) return;
    onAdd(code);
    setTyped('');
  };
  return (
    <Stack component="form" direction="row" spacing={1} onSubmit={add} sx={{ alignItems: 'start' }}>
      <LanguageInput label={translate('shared.language.label')} hint={translate('shared.language.hint')} value={typed} onChange={setTyped} />
      <Button type="submit" variant="outlined" disabled={!code} sx={{ flexShrink: 0, minHeight: 40 }}>
        {go}
      </Button>
    </Stack>
  );
}
