import { Autocomplete, TextField, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { codeOf, languageName, languagesLike } from './languageNames';

interface Props {
  readonly label: string;
  /** A code, or as much of one or of a name as is typed. */
  readonly value: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly isRequired?: boolean;
  /** Which codes can be taken; any where absent. */
  readonly isTaken?: (code: string) => boolean;
  readonly onChange: (value: string) => void;
}

/** A language: found by its name or its code, and told by its name as soon as it is one. */
export function LanguageInput({ label, value, hint, fault, isRequired = false, isTaken = () => true, onChange }: Props) {
  const language = useLocale();
  const code = codeOf(value, language);
  const name = code && languageName(code, language);
  return (
    <Autocomplete
      freeSolo
      fullWidth
      options={languagesLike(value, language).filter(isTaken)}
      filterOptions={(all) => all}
      inputValue={value}
      onInputChange={(_, typed) => onChange(typed)}
      renderOption={({ key, ...props }, option) => (
        <li key={key} {...props}>
          {languageName(option, language)}
          <Typography component="span" variant="body2" color="textSecondary" sx={{ marginInlineStart: 1 }}>
            {option}
          </Typography>
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          required={isRequired}
          label={label}
          error={fault !== undefined || (value !== '' && !(code && isTaken(code)))}
          helperText={fault ?? (name && name !== code ? name : hint)}
        />
      )}
    />
  );
}
