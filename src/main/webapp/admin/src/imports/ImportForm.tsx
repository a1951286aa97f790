import { Box, Button, Checkbox, FormControlLabel, FormHelperText, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { Section } from '../shared/Section';
import { kindsOf } from './startImport';
import type { Kind, Order } from './startImport';

interface Props {
  readonly onStart: (order: Order) => Promise<void>;
}

/** A file of many recipes or posts; at first nothing is changed, and only said what would be. */
export function ImportForm({ onStart }: Props) {
  const translate = useTranslate();
  const { canAccess: mayPublish = false } = useCanAccess({ resource: 'releases', action: 'list' });
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [chosen, setChosen] = useState<Kind>('recipes');
  const [dryRun, setDryRun] = useState(true);
  const [publish, setPublish] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const kinds = kindsOf(file);
  const kind = kinds.includes(chosen) ? chosen : kinds[0]!;
  const start = async (event: FormEvent) => {
    event.preventDefault();
    if (!file) return;
    setBusy(true);
    await onStart({ file, kind, dryRun, publish: publish && mayPublish });
    setBusy(false);
  };
  return (
    <Section title={translate('imports.new')}>
      <Stack component="form" spacing={2} onSubmit={start} sx={{ alignItems: 'start' }}>
        <Typography color="textSecondary">{translate('imports.hint')}</Typography>
        <Stack useFlexGap direction="row" spacing={1.5} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <Button variant="outlined" onClick={() => input.current?.click()}>
            {translate('imports.choose')}
          </Button>
          <Typography role="status" sx={{ overflowWrap: 'anywhere' }}>
            {file?.name ?? translate('imports.noFile')}
          </Typography>
          <input
            ref={input}
            type="file"
            hidden
            accept=".ndjson,.jsonl,.zip,application/x-ndjson,application/zip"
            aria-label={translate('imports.choose')}
            onChange={({ target }) => {
              setFile(target.files?.[0]);
              target.value = '';
            }}
          />
        </Stack>
        <TextField select label={translate('imports.kind')} value={kind} onChange={({ target }) => setChosen(target.value as Kind)} sx={{ minWidth: 180 }}>
          {kinds.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`resources.${one}.name`, { smart_count: 2 })}
            </MenuItem>
          ))}
        </TextField>
        <Box>
          <FormControlLabel
            label={translate('imports.dryRun')}
            control={<Checkbox checked={dryRun} onChange={(_, isOn) => setDryRun(isOn)} aria-describedby="dry-run-hint" />}
          />
          <FormHelperText id="dry-run-hint">{translate('imports.dryRunHint')}</FormHelperText>
        </Box>
        {mayPublish && (
          <Box>
            <FormControlLabel
              label={translate('imports.publish')}
              control={<Checkbox checked={publish} onChange={(_, isOn) => setPublish(isOn)} aria-describedby="publish-hint" />}
            />
            <FormHelperText id="publish-hint">{translate('imports.publishHint')}</FormHelperText>
          </Box>
        )}
        <Button type="submit" variant="contained" disabled={!file || isBusy}>
          {translate(isBusy ? 'imports.sending' : dryRun ? 'imports.try' : 'imports.start')}
        </Button>
      </Stack>
    </Section>
  );
}
