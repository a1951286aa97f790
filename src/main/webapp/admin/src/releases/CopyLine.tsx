import { Button, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSayProblem } from '../api/problems';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** A line to be copied elsewhere. */
export function CopyLine({ label, text }: Props) {
  const translate = useTranslate();
  const say = useSayProblem();
  const [isCopied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true), say);
  return (
    <Stack direction="row" spacing={1}>
      <TextField
        fullWidth
        label={label}
        value={text}
        onFocus={({ target }) => target.select()}
        slotProps={{ input: { readOnly: true, sx: { fontFamily: 'monospace' } } }}
      />
      <Button variant="outlined" onClick={() => void copy()} aria-label={translate('releases.preview.copyOne', { what: label })} sx={{ flexShrink: 0 }}>
        <span aria-live="polite">{translate(isCopied ? 'releases.preview.copied' : 'releases.preview.copy')}</span>
      </Button>
    </Stack>
  );
}
