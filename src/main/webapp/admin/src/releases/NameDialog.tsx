import type { NewRelease } from '@mealprep360/sdk';
import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { faultsOf, useFaultTexts, useSayProblem } from '../api/problems';
import { FormDialog } from '../shared/FormDialog';

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
  const send = async () => {
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
    <FormDialog
      title={title}
      go={translate('shared.save')}
      isReady={!isBusy && named.title.trim() !== ''}
      onGo={send}
      onClose={onClose}
    >
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
    </FormDialog>
  );
}
