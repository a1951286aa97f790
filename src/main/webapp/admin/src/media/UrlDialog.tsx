import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { client } from '../api/client';
import { useSayProblem } from '../api/problems';

/** Fetches a file from a public address; then it is as if it had been uploaded. */
export function UrlDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const say = useSayProblem();
  const queries = useQueryClient();
  const [url, setUrl] = useState('');
  const [isBusy, setBusy] = useState(false);
  const fetchIt = async (event: FormEvent) => {
    event.preventDefault();
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
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="url-title">
      <form onSubmit={fetchIt}>
        <DialogTitle id="url-title">{translate('media.url.title')}</DialogTitle>
        <DialogContent>
          <TextField
            autoFocus
            fullWidth
            required
            type="url"
            label={translate('media.url.label')}
            helperText={translate('media.url.hint')}
            value={url}
            onChange={({ target }) => setUrl(target.value)}
            sx={{ mt: 1 }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('shared.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isBusy || !url.trim()}>
            {translate(isBusy ? 'media.url.busy' : 'media.url.go')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
