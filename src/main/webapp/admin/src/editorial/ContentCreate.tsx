import { Button, Paper, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { contentOf } from '../api/contents';
import { useSayProblem } from '../api/problems';

/** A title is all it takes to begin; from then on it is kept while it is written. */
export function ContentCreate({ type }: { readonly type: string }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const say = useSayProblem();
  const [title, setTitle] = useState('');
  const [isBusy, setBusy] = useState(false);
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      const { id, locale } = await contentOf(type).create({ title: title.trim() });
      navigate(`/${type}/${id}?locale=${locale}`, { replace: true });
    } catch (error) {
      say(error);
      setBusy(false);
    }
  };
  return (
    <Paper variant="outlined" sx={{ maxWidth: 640, mx: 'auto', mt: { xs: 2, md: 8 }, p: { xs: 2, md: 4 } }}>
      <Title title={translate(`resources.${type}.name`, { smart_count: 1 })} />
      <Stack component="form" spacing={2.5} onSubmit={begin}>
        <Typography variant="h1">{translate('editorial.create.title')}</Typography>
        <TextField
          autoFocus
          required
          label={translate('editorial.list.title')}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <Typography color="textSecondary">{translate('editorial.create.hint')}</Typography>
        <Button type="submit" variant="contained" size="large" disabled={isBusy || !title.trim()} sx={{ alignSelf: 'start' }}>
          {translate('editorial.create.go')}
        </Button>
      </Stack>
    </Paper>
  );
}
