import { TextField } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { client } from '../api/client';
import { useSayProblem } from '../api/problems';
import { FormDialog } from '../shared/FormDialog';

/** Fetches a file from a public address; then it is as if it had been uploaded. */
export function UrlDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const say = useSayProblem();
  const queries = useQueryClient();
  const [url, setUrl] = useState('');
  const [isBusy, setBusy] = useState(false);
  const fetchIt = async () => {
    setBusy(true);
    try {
      const { id } = await client().media.fetchMedium({ mediumSource: { url: url.trim() } });
      void queries.invalidateQueries({ queryKey: ['media'] });
      navigate(`/media/${id}`);
    } catch (error) {
      say(error);
      setBusy(false);
    }
  };
  return (
    <FormDialog
      title={translate('media.url.title')}
      go={translate(isBusy ? 'media.url.busy' : 'media.url.go')}
      isReady={!isBusy && url.trim() !== ''}
      onGo={fetchIt}
      onClose={onClose}
    >
      <TextField
        autoFocus
        required
        type="url"
        label={translate('media.url.label')}
        helperText={translate('media.url.hint')}
        value={url}
        onChange={({ target }) => setUrl(target.value)}
      />
    </FormDialog>
  );
}
