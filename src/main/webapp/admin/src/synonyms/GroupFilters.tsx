import { Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useDebouncedEvent, useLocale, useTranslate } from 'react-admin';
import { codeOf } from '../shared/languageNames';
import type { AddressFilters } from '../shared/useAddress';
import { LanguageInput } from './LanguageInput';
import type { GroupFilter } from './useGroups';
import { isLanguage } from './words';

const REST_MILLIS = 250;

interface Props {
  readonly filters: AddressFilters<GroupFilter>;
}

/** Finds groups by one of their words, and by their language. */
export function GroupFilters({ filters: { value, set, clear, isAny } }: Props) {
  const translate = useTranslate();
  const own = useLocale();
  const [typed, setTyped] = useState(() => ({ word: value('word'), language: value('language') }));
  const search = useDebouncedEvent((word: string) => set('word', word), REST_MILLIS);
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'start' }}>
      <TextField
        type="search"
        label={translate('synonyms.find')}
        helperText={translate('synonyms.findHint')}
        value={typed.word}
        onChange={({ target }) => {
          setTyped((before) => ({ ...before, word: target.value }));
          search(target.value);
        }}
        slotProps={{ htmlInput: { maxLength: 100 } }}
        sx={{ flex: '1 1 240px' }}
      />
      <LanguageInput
        value={typed.language}
        hint={translate('synonyms.anyLanguage')}
        onChange={(language) => {
          setTyped((before) => ({ ...before, language }));
          const code = codeOf(language, own) ?? '';
          if (!language || isLanguage(code)) set('language', code);
        }}
      />
      {isAny && (
        <Button
          sx={{ mt: 1 }}
          onClick={() => {
            setTyped({ word: '', language: '' });
            clear();
          }}
        >
          {translate('synonyms.clear')}
        </Button>
      )}
    </Box>
  );
}
