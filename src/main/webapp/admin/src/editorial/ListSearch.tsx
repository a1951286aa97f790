import { TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Listing } from './useListing';

const AFTER_MILLIS = 250;

/** Looks for words in titles and addresses, once one pauses. */
export function ListSearch({ listing: { value, set } }: { readonly listing: Listing }) {
  const translate = useTranslate();
  const outside = value('text');
  const [{ text, seen }, setLocal] = useState({ text: outside, seen: outside });
  if (outside !== seen) setLocal({ text: outside === text.trim() ? text : outside, seen: outside });
  useEffect(() => {
    if (text.trim() === outside) return;
    const timer = setTimeout(() => set({ text: text.trim() }), AFTER_MILLIS);
    return () => clearTimeout(timer);
  }, [text, outside, set]);
  return (
    <TextField
      type="search"
      fullWidth
      label={translate('editorial.list.text')}
      value={text}
      onChange={({ target }) => setLocal((now) => ({ ...now, text: target.value }))}
      slotProps={{ htmlInput: { maxLength: 200 } }}
      sx={{ maxWidth: 520 }}
    />
  );
}
