import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, IconButton, Stack, TextField, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { Filters } from './listing';
import { useSavedViews } from './useSavedViews';

interface Props {
  readonly type: string;
  /** What narrows the table now. */
  readonly filters: Filters;
  /** The same with its order, which is kept too. */
  readonly view: Filters;
  readonly show: (filters: Filters) => void;
}

/** Views that were kept by name. */
export function SavedFilters({ type, filters, view, show }: Props) {
  const translate = useTranslate();
  const id = useId();
  const { views, isBusy, keep, forget } = useSavedViews(type);
  const [name, setName] = useState<string>();
  const isAny = Object.keys(filters).length > 0;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await keep(name!.trim(), view)) setName(undefined);
  };
  return (
    <Stack spacing={1} sx={{ alignItems: 'start' }}>
      {isAny && name === undefined && (
        <Stack sx={{ alignItems: 'start' }}>
          <Button size="small" onClick={() => show({})}>
            {translate('editorial.list.clear')}
          </Button>
          <Button size="small" onClick={() => setName('')}>
            {translate('editorial.list.keep')}
          </Button>
        </Stack>
      )}
      {name !== undefined && (
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
      )}
      {views.length > 0 && (
        <Box role="group" aria-labelledby={id} sx={{ width: '100%' }}>
          <Typography id={id} variant="body2" color="textSecondary" sx={{ fontWeight: 650 }}>
            {translate('editorial.list.saved')}
          </Typography>
          {views.map((one) => (
            <Stack key={one.name} direction="row" sx={{ alignItems: 'center' }}>
              <Button size="small" onClick={() => show(one.parameters)} sx={{ flex: 1, justifyContent: 'start', overflowWrap: 'anywhere' }}>
                {one.name}
              </Button>
              <IconButton
                size="small"
                aria-label={translate('editorial.list.forget', { name: one.name })}
                disabled={isBusy}
                onClick={() => void forget(one.name)}
              >
                <CloseIcon fontSize="small" />
              </IconButton>
            </Stack>
          ))}
        </Box>
      )}
    </Stack>
  );
}
