import type { Redirect } from '@mealprep360/sdk';
import { Alert } from '@mui/material';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { client } from '../api/client';
import { FormDialog } from '../shared/FormDialog';
import { useRefusal } from '../shared/useRefusal';
import { useAttempt } from '../shared/useAttempt';
import { documentOf, formOf, isComplete } from './form';
import type { RedirectForm } from './form';
import { RedirectFields } from './RedirectFields';
import { StaleAlert } from './StaleAlert';
import { useRedirectCommand } from './useRedirectCommand';
import { useRefreshRedirects } from './useRedirects';

interface Props {
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A redirect that is not there yet. @param form what is proposed */
export function NewDialog({ form, ...rest }: Props & { readonly form: RedirectForm }) {
  const translate = useTranslate();
  const { attempt, ...outcome } = useAttempt(useRefreshRedirects());
  const save = (made: RedirectForm) => attempt(() => client().redirects.createRedirect({ redirectDocument: documentOf(made) }));
  return <RedirectDialog {...rest} {...outcome} title={translate('redirects.new')} first={form} save={save} />;
}

/** One that is there. */
export function EditDialog({ redirect, ...rest }: Props & { readonly redirect: Redirect }) {
  const translate = useTranslate();
  const { attempt, seen, isStale, ...outcome } = useRedirectCommand(redirect);
  const save = (made: RedirectForm) =>
    attempt(({ etag }) => client().redirects.replaceRedirect({ id: redirect.id, ifMatch: etag, redirectDocument: documentOf(made) }));
  return (
    <RedirectDialog
      {...rest}
      {...outcome}
      title={translate('redirects.editOne', { from: redirect.from })}
      first={formOf(redirect)}
      save={save}
      notice={isStale && <StaleAlert redirect={seen} />}
    />
  );
}

interface FormProps extends Props {
  readonly title: string;
  readonly first: RedirectForm;
  readonly save: (form: RedirectForm) => Promise<boolean>;
  readonly isBusy: boolean;
  readonly problem: unknown;
  readonly notice?: ReactNode;
}

function RedirectDialog({ title, first, save, isBusy, problem, notice, onDone, onClose }: FormProps) {
  const translate = useTranslate();
  const [form, setForm] = useState(first);
  const { beside, text } = useRefusal(problem, ['/from', '/to', '/item']);
  const go = async () => {
    if (await save(form)) onDone();
  };
  return (
    <FormDialog title={title} go={translate('shared.save')} isReady={!isBusy && isComplete(form)} onGo={go} onClose={onClose}>
      {notice}
      {text && <Alert severity="error">{text}</Alert>}
      <RedirectFields form={form} onChange={setForm} faults={beside} />
    </FormDialog>
  );
}
