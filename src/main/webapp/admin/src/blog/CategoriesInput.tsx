import { Autocomplete, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCategoryNames } from '../editorial/useCategoryNames';
import { useListedCategories } from '../shared/useListedCategories';

const MOST = 10;

interface Props {
  readonly value: readonly string[];
  readonly fault?: string | undefined;
  readonly onChange: (ids: string[]) => void;
}

/** Categories out of the tree, each with those above it. One that was merged into another is shown as that other one. */
export function CategoriesInput({ value, fault, onChange }: Props) {
  const translate = useTranslate();
  const { data } = useListedCategories();
  const names = useCategoryNames();
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      options={(data ?? []).map(({ id }) => id)}
      value={[...value]}
      getOptionLabel={(id) => names.get(id) ?? (data ? translate('blog.categories.gone') : translate('shared.loading'))}
      getOptionKey={(id) => id}
      getOptionDisabled={(id) => value.length >= MOST && !value.includes(id)}
      noOptionsText={translate('blog.categories.none')}
      onChange={(_, ids) => onChange(ids)}
      renderInput={(params) => <TextField {...params} label={translate('blog.fields.categories')} error={fault !== undefined} helperText={fault} />}
    />
  );
}
