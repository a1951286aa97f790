import { Autocomplete, TextField } from '@mui/material';
import type { WorkingRecipeCard } from '@mealprep360/sdk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { contentOf } from '../../api/contents';

const MOST = 10;

interface Props {
  readonly type: 'recipes' | 'blog';
  readonly isFirst?: boolean;
  readonly onChoose: (card: WorkingRecipeCard) => void;
}

/** Finds an item by its title. Without words, the latest are offered. */
export function ItemSearch({ type, isFirst = false, onChoose }: Props) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const { data, isFetching } = useQuery({
    queryKey: [type, 'search', text.trim()],
    queryFn: () => contentOf(type).list({ ...(text.trim() ? { text: text.trim() } : {}), limit: MOST }),
    placeholderData: (before) => before,
  });
  return (
    <Autocomplete
      openOnFocus
      autoHighlight
      options={data?.items ?? []}
      loading={isFetching}
      loadingText={translate('shared.loading')}
      noOptionsText={translate('blog.recipe.none')}
      filterOptions={(all) => all}
      getOptionLabel={({ title }) => title}
      getOptionKey={({ id, locale }) => `${id} ${locale}`}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onInputChange={(_, value) => setText(value)}
      onChange={(_, card) => card && onChoose(card)}
      renderInput={(params) => <TextField {...params} autoFocus={isFirst} label={translate(`blog.link.search.${type}`)} />}
    />
  );
}
