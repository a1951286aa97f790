import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { client } from '../api/client';
import { faultsOf, useFaultTexts, useProblemText } from '../api/problems';
import { documentOf, formOf, isComplete } from './form';
import type { RedirectForm } from './form';
import { Loaded } from './Loaded';
import { RedirectFields } from './RedirectFields';

interface Props {
  readonly title: string;
  readonly form: RedirectForm;
  readonly save: (form: RedirectForm) => Promise<unknown>;
  readonly onClose: () => void;
}

/** A redirect that is not there yet. */
export function NewDialog({ form, onClose }: Pick<Props, 'form' | 'onClose'>) {
  const translate = useTranslate();
  const save = (made: RedirectForm) => client().redirects.createRedirect({ redirectDocument: documentOf(made) });
  return <RedirectDialog title={translate('redirects.new')} form={form} save={save} onClose={onClose} />;
}

/** One that is there, as it is now. */
export function EditDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Loaded id={id} onClose={onClose}>
      {({ value, etag }) => (
        <RedirectDialog
          title={translate('redirects.editOne', { from: value.from })}
          form={formOf(value)}
          save={(made) => client().redirects.replaceRedirect({ id, ifMatch: etag, redirectDocument: documentOf(made) })}
          onClose={onClose}
        />
      )}
    </Loaded>
  );
}

function RedirectDialog({ title, form: before, save, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const textOf = useProblemText();
  const textsOf = useFaultTexts();
  const queries = useQueryClient();
  const [form, setForm] = useState(before);
  const [error, setError] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const faults = textsOf(faultsOf(error));
  const isToldBesideFields = ['/from', '/to', '/item'].some((pointer) => faults.has(pointer));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      await save(form);
      notify('redirects.saved', { type: 'success' });
      onClose();
      void queries.invalidateQueries({ queryKey: ['redirects'] });
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="redirect-title">
      <form onSubmit={submit} noValidate>
        <DialogTitle id="redirect-title" sx={{ overflowWrap: 'anywhere' }}>
          {title}
        </DialogTitle>
        <DialogContent>
          {error !== undefined && !isToldBesideFields && <Alert severity="error">{textOf(error)}</Alert>}
          <RedirectFields form={form} onChange={setForm} faults={faults} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('shared.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isBusy || !isComplete(form)}>
            {translate('redirects.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
