import { tagged } from '@mealprep360/sdk';
import type { Medium } from '@mealprep360/sdk';
import { Button, Stack } from '@mui/material';
import { useRef, useState } from 'react';
import { Confirm, useNotify, useTranslate } from 'react-admin';
import { client } from '../api/client';
import type { MediumForm } from './useMediumForm';

interface Props {
  readonly medium: Medium;
  readonly form: MediumForm;
}

/** Another file for the medium, the file itself, and the trash. */
export function MediumActions({ medium, form: { under, isBusy } }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const input = useRef<HTMLInputElement>(null);
  const [isSure, setSure] = useState(false);
  const { id } = medium;
  const api = client().media;
  const replace = async (file: File | undefined) => {
    if (!file) return;
    const change = (ifMatch: string) => tagged(api.replaceMediumFileRaw({ id, body: file, filename: file.name, ifMatch }));
    if (await under(change)) notify('media.actions.replaced', { type: 'success' });
  };
  const trash = async () => {
    setSure(false);
    const change = async (ifMatch: string) => {
      await api.trashMedium({ id, ifMatch });
      return tagged(api.getMediumRaw({ id }));
    };
    if (await under(change)) notify('media.actions.trashed', { type: 'success' });
  };
  const restore = async () => {
    if (await under((ifMatch) => tagged(api.restoreMediumRaw({ id, ifMatch })))) notify('media.actions.restored', { type: 'success' });
  };
  return (
    <Stack useFlexGap direction="row" spacing={1} sx={{ flexWrap: 'wrap' }}>
      <Button variant="outlined" href={medium.url} download={medium.filename}>
        {translate('media.actions.download')}
      </Button>
      {medium.trashedAt ? (
        <Button variant="outlined" disabled={isBusy} onClick={() => void restore()}>
          {translate('editorial.actions.restore')}
        </Button>
      ) : (
        <>
          <Button variant="outlined" disabled={isBusy} onClick={() => input.current?.click()}>
            {translate('media.actions.replace')}
          </Button>
          <Button color="error" disabled={isBusy} onClick={() => setSure(true)}>
            {translate('editorial.actions.trash')}
          </Button>
        </>
      )}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={translate('media.actions.replace')}
        onChange={({ target }) => {
          void replace(target.files?.[0]);
          target.value = '';
        }}
      />
      <Confirm
        isOpen={isSure}
        title={translate('editorial.actions.trash')}
        content={translate('media.actions.trashSure')}
        onConfirm={() => void trash()}
        onClose={() => setSure(false)}
      />
    </Stack>
  );
}
