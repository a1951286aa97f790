import type { NewRelease } from '@mealprep360/sdk';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { faultsOf, useFaultTexts, useSayProblem } from '../api/problems';

interface Props {
  readonly title: string;
  readonly initial?: NewRelease;
  readonly onName: (named: NewRelease) => Promise<void>;
  readonly onClose: () => void;
}

const NO_FAULTS: ReadonlyMap<string, string> = new Map();

/** What a release is called, and what it is about. */
export function NameDialog({ title, initial, onName, onClose }: Props) {
  const translate = useTranslate();
  const say = useSayProblem();
  const textsOf = useFaultTexts();
  const [named, setNamed] = useState({ title: initial?.title ?? '', note: initial?.note ?? '' });
  const [faults, setFaults] = useState(NO_FAULTS);
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      const note = named.note.trim();
      await onName({ title: named.title.trim(), ...(note ? { note } : {}) });
    } catch (error) {
      setFaults(textsOf(faultsOf(error)));
      say(error);
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="name-title">
      <form onSubmit={send}>
        <DialogTitle id="name-title">{title}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ mt: 1 }}>
            {(['title', 'note'] as const).map((field) => (
              <TextField
                key={field}
                autoFocus={field === 'title'}
                required={field === 'title'}
                multiline={field === 'note'}
                label={translate(`releases.fields.${field}`)}
                value={named[field]}
                onChange={({ target }) => setNamed((before) => ({ ...before, [field]: target.value }))}
                error={faults.has(`/${field}`)}
                helperText={faults.get(`/${field}`)}
              />
            ))}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('shared.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isBusy || !named.title.trim()}>
            {translate('editorial.save.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
