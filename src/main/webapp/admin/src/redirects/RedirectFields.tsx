import { FormControlLabel, Radio, RadioGroup, Stack, Switch, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ItemSearch } from '../editorial/ItemSearch';
import type { RedirectForm } from './form';
import { Target } from './Target';

const MOST_LETTERS = { address: 2000, note: 500 } as const;
const TYPES = ['recipes', 'blog'] as const;

interface Props {
  readonly form: RedirectForm;
  readonly onChange: (form: RedirectForm) => void;
  /** What is wrong, by JSON pointer. */
  readonly faults: ReadonlyMap<string, string>;
}

/** From where, to where, and for how long. */
export function RedirectFields({ form, onChange, faults }: Props) {
  const translate = useTranslate();
  const [type, setType] = useState<string>(form.item?.type ?? TYPES[0]);
  const put = (change: Partial<RedirectForm>) => onChange({ ...form, ...change });
  return (
    <Stack spacing={2}>
      <TextField
        autoFocus={!form.from}
        required
        label={translate('redirects.from')}
        value={form.from}
        onChange={({ target }) => put({ from: target.value })}
        error={faults.has('/from')}
        helperText={faults.get('/from') ?? translate('redirects.fromHint')}
        slotProps={{ htmlInput: { maxLength: MOST_LETTERS.address, dir: 'ltr' } }}
      />
      <RadioGroup row aria-label={translate('redirects.to')} value={form.kind} onChange={(_, kind) => put({ kind: kind as RedirectForm['kind'] })}>
        <FormControlLabel value="address" control={<Radio />} label={translate('redirects.toAddress')} />
        <FormControlLabel value="item" control={<Radio />} label={translate('redirects.toItem')} />
      </RadioGroup>
      {form.kind === 'address' ? (
        <TextField
          required
          label={translate('redirects.to')}
          value={form.to}
          onChange={({ target }) => put({ to: target.value })}
          error={faults.has('/to')}
          helperText={faults.get('/to') ?? translate('redirects.toHint')}
          slotProps={{ htmlInput: { maxLength: MOST_LETTERS.address, dir: 'ltr' } }}
        />
      ) : (
        <Stack spacing={1.5}>
          {form.item && (
            <Typography component="div">
              <Target of={form} />
            </Typography>
          )}
          <ToggleButtonGroup exclusive size="small" value={type} aria-label={translate('redirects.kind')} onChange={(_, chosen: string | null) => chosen && setType(chosen)}>
            {TYPES.map((one) => (
              <ToggleButton key={one} value={one}>
                {translate(`resources.${one}.name`, { smart_count: 1 })}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <ItemSearch
            key={type}
            type={type}
            label={translate('redirects.to')}
            hint={faults.get('/item') ?? translate('redirects.itemHint')}
            onChoose={(card) => put({ item: card && { type, id: card.id, locale: card.locale } })}
          />
        </Stack>
      )}
      <FormControlLabel
        label={translate('redirects.permanent')}
        control={<Switch checked={form.isPermanent} onChange={(_, isPermanent) => put({ isPermanent })} />}
      />
      <TextField
        multiline
        label={translate('redirects.note')}
        helperText={translate('redirects.noteHint')}
        value={form.note}
        onChange={({ target }) => put({ note: target.value })}
        slotProps={{ htmlInput: { maxLength: MOST_LETTERS.note, dir: 'auto' } }}
      />
    </Stack>
  );
}
