import { Autocomplete, TextField } from '@mui/material';
import type { ListWorkingRecipesRequest, WorkingRecipeCard } from '@mealprep360/sdk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { contentOf } from '../api/contents';
import { narrowed } from '../shared/narrowed';

const MOST = 10;

interface Props {
  readonly type: string;
  readonly label: string;
  readonly hint?: string;
  /** What is to be offered of what has these words. */
  readonly query?: ListWorkingRecipesRequest;
  readonly isOffered?: (card: WorkingRecipeCard) => boolean;
  readonly isFirst?: boolean;
  /** Called with nothing when what was chosen is taken back. */
  readonly onChoose: (card?: WorkingRecipeCard) => void;
}

/** Finds an item by its title. Without words, the latest are offered. */
export function ItemSearch({ type, label, hint, query, isOffered = () => true, isFirst = false, onChoose }: Props) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const { data, isFetching, isPlaceholderData } = useQuery({
    queryKey: [type, 'search', text.trim(), query],
    queryFn: () => contentOf(type).list({ ...query, ...(text.trim() ? { text: text.trim() } : {}), limit: MOST }),
    placeholderData: (before) => before,
  });
  return (
    <Autocomplete
      openOnFocus
      autoHighlight
      options={(data?.items ?? []).filter(isOffered)}
      loading={isFetching}
      loadingText={translate('shared.loading')}
      noOptionsText={translate('editorial.successor.none')}
      filterOptions={narrowed(isPlaceholderData)}
      getOptionLabel={({ title }) => title}
      getOptionKey={({ id, locale }) => `${id} ${locale}`}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onInputChange={(_, value) => setText(value)}
      onChange={(_, card) => onChoose(card ?? undefined)}
      renderInput={(params) => <TextField {...params} autoFocus={isFirst} label={label} helperText={hint} />}
    />
  );
}
