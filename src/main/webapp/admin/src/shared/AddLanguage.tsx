import { Button, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { canonical } from './languageNames';

/** Asks for one more language by its code. */
export function AddLanguage({ onAdd }: { readonly onAdd: (locale: string) => void }) {
  const translate = useTranslate();
  const [code, setCode] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const locale = canonical(code);
    if (!locale) return;
    onAdd(locale);
    setCode('');
  };
  return (
    <Stack component="form" direction="row" spacing={1} onSubmit={add}>
      <TextField
        fullWidth
        label={translate('editorial.locales.code')}
        value={code}
        onChange={({ target }) => setCode(target.value)}
        error={code.trim() !== '' && !canonical(code)}
      />
      <Button type="submit" variant="outlined" disabled={!canonical(code)} sx={{ whiteSpace: 'nowrap', flexShrink: 0 }}>
        {translate('shared.addLanguage')}
      </Button>
    </Stack>
  );
}
