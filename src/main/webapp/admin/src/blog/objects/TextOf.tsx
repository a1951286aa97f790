import { TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { withField } from '../../shared/parts';
import { useLocalText } from '../useLocalText';

interface Props {
  readonly field: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly change: (data: Record<string, unknown>) => void;
  readonly most: number;
  readonly hint?: ReactNode;
}

/** One text of a box. */
export function TextOf({ field, data, change, most, hint }: Props) {
  const translate = useTranslate();
  const [text, type] = useLocalText(String(data[field] ?? ''), (next) => change(withField({ ...data }, field, next)));
  return (
    <TextField
      fullWidth
      label={translate(`blog.fields.${field}`)}
      helperText={hint}
      value={text}
      onChange={({ target }) => type(target.value)}
      slotProps={{ htmlInput: { maxLength: most } }}
    />
  );
}
