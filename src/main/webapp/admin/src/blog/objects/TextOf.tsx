import { TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { withField } from '../../shared/parts';

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
  return (
    <TextField
      fullWidth
      label={translate(`blog.fields.${field}`)}
      helperText={hint}
      value={data[field] ?? ''}
      onChange={({ target }) => change(withField({ ...data }, field, target.value))}
      slotProps={{ htmlInput: { maxLength: most } }}
    />
  );
}
