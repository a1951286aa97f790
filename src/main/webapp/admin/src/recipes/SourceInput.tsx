import { Box, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FormProps } from '../editorial/DocumentPage';
import { sourceOf, withSource } from './document';

const FIELDS = [['name', 200, 'text'], ['url', 2000, 'url'], ['externalId', 200, 'text']] as const;

/** Where the recipe comes from. */
export function SourceInput({ document, change, faults }: FormProps) {
  const translate = useTranslate();
  const source = sourceOf(document);
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))' }}>
      {FIELDS.map(([field, most, type]) => (
        <TextField
          key={field}
          type={type}
          label={translate(`recipes.source.${field}`)}
          value={source[field] ?? ''}
          onChange={({ target }) => change((now) => withSource(now, field, target.value))}
          error={faults.has(`/source/${field}`)}
          helperText={faults.get(`/source/${field}`)}
          slotProps={{ htmlInput: { maxLength: most } }}
        />
      ))}
    </Box>
  );
}
