import { Autocomplete, TextField } from '@mui/material';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: readonly string[];
  readonly fault?: string | undefined;
  readonly isFirst?: boolean;
  readonly onChange: (value: string[]) => void;
}

/** Several short texts, such as tags: Enter or a comma ends each, Backspace takes the last back. */
export function WordsInput({ label, hint, value, fault, isFirst = false, onChange }: Props) {
  const set = (words: readonly string[]) =>
    onChange([...new Set(words.flatMap((word) => word.split(',')).map((word) => word.trim()).filter(Boolean))]);
  return (
    <Autocomplete
      multiple
      freeSolo
      autoSelect
      options={[] as string[]}
      value={[...value]}
      onChange={(_, words) => set(words)}
      renderInput={(params) => (
        <TextField
          {...params}
          autoFocus={isFirst}
          label={label}
          error={fault !== undefined}
          helperText={fault ?? hint}
          onKeyDown={(event) => {
            const input = event.target as HTMLInputElement;
            if (event.key === ',' && input.value.trim()) {
              event.preventDefault();
              set([...value, input.value]);
              input.blur();
              input.focus();
            }
          }}
        />
      )}
    />
  );
}
