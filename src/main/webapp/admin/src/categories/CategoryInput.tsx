import { Autocomplete, TextField } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { nameOf, wayTo } from './tree';
import type { Category } from './tree';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly fault: string | undefined;
  readonly all: readonly Category[];
  /** It and what is below it are not offered. */
  readonly but?: string | undefined;
  readonly value: string | undefined;
  /** Called with nothing when what was chosen is taken back. */
  readonly onChange: (id: string | undefined) => void;
}

/** One category out of the tree, each with those above it. */
export function CategoryInput({ label, hint, fault, all, but, value, onChange }: Props) {
  const translate = useTranslate();
  const language = useLocale();
  const offered = all.filter(({ id }) => !wayTo(all, id).some((one) => one.id === but));
  return (
    <Autocomplete
      openOnFocus
      autoHighlight
      options={offered}
      value={offered.find(({ id }) => id === value) ?? null}
      getOptionLabel={({ id }) => wayTo(all, id).map((one) => nameOf(one, language)).join(' › ')}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      noOptionsText={translate('categories.none')}
      onChange={(_, category) => onChange(category?.id)}
      renderInput={(params) => <TextField {...params} label={label} error={fault !== undefined} helperText={fault ?? hint} />}
    />
  );
}
