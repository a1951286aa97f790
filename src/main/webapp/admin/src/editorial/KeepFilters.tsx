import { Button, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { Filters } from './listing';
import { useSavedViews } from './useSavedViews';

interface Props {
  readonly type: string;
  /** What narrows the table now, with its order, which is kept too. */
  readonly view: Filters;
  readonly show: (filters: Filters) => void;
}

/** What to do with filters that are set: take them off, or keep them by a name. */
export function KeepFilters({ type, view, show }: Props) {
  const translate = useTranslate();
  const { isBusy, keep } = useSavedViews(type);
  const [name, setName] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await keep(name!.trim(), view)) setName(undefined);
  };
  return name === undefined ? (
    <Stack sx={{ alignItems: 'start' }}>
      <Button size="small" onClick={() => show({})}>
        {translate('editorial.list.clear')}
      </Button>
      <Button size="small" onClick={() => setName('')}>
        {translate('editorial.list.keep')}
      </Button>
    </Stack>
  ) : (
    <Stack component="form" spacing={1} onSubmit={submit} sx={{ width: '100%', pt: 0.5 }}>
      <TextField autoFocus label={translate('editorial.list.keepAs')} value={name} onChange={({ target }) => setName(target.value)} slotProps={{ htmlInput: { maxLength: 60 } }} />
      <Stack direction="row" spacing={1}>
        <Button type="submit" size="small" variant="outlined" disabled={isBusy || !name.trim()}>
          {translate('editorial.list.keepIt')}
        </Button>
        <Button size="small" onClick={() => setName(undefined)}>
          {translate('shared.cancel')}
        </Button>
      </Stack>
    </Stack>
  );
}
