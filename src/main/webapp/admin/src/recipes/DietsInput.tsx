import { Diet } from '@mealprep360/sdk';
import { Autocomplete, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Props {
  readonly value: readonly string[];
  readonly fault: string | undefined;
  readonly onChange: (diets: string[]) => void;
}

/** Ways of eating that the author says the dish suits. */
export function DietsInput({ value, fault, onChange }: Props) {
  const translate = useTranslate();
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      options={Object.values<string>(Diet)}
      value={[...value]}
      getOptionLabel={(diet) => translate(`recipes.diets.${diet}`)}
      getOptionKey={(diet) => diet}
      onChange={(_, diets) => onChange(diets)}
      renderInput={(params) => (
        <TextField {...params} label={translate('recipes.fields.claimedDiets')} error={fault !== undefined} helperText={fault ?? translate('recipes.dietsHint')} />
      )}
    />
  );
}
