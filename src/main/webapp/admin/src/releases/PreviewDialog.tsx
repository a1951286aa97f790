import { Alert, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, Stack, TextField } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { client } from '../api/client';
import { useProblemText } from '../api/problems';
import { useMoment } from '../shared/useMoment';
import { CopyLine } from './CopyLine';

interface Props {
  readonly release: string;
  readonly onClose: () => void;
}

/** Where the public API is answered as if the release had happened. */
const PATHS = ['/api/preview/recipes', '/api/preview/blog/posts'] as const;

/** Opens a preview of a release, and says how a front end calls it. The token is shown this once. */
export function PreviewDialog({ release, onClose }: Props) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const moment = useMoment();
  const { mutate, data: preview, error, isPending } = useMutation({
    mutationFn: () => client().previews.openPreview({ newPreview: { release } }),
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="preview-title">
      <DialogTitle id="preview-title">{translate('releases.titles.preview')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('releases.preview.text')}</DialogContentText>
        {error && <Alert severity="error" sx={{ mt: 2 }}>{textOf(error)}</Alert>}
        {preview && (
          <Stack spacing={2} sx={{ mt: 2 }}>
            <Alert severity="warning">{translate('releases.preview.secret', { until: moment(preview.expiresAt) })}</Alert>
            <CopyLine label={translate('releases.preview.token')} text={preview.token} />
            {PATHS.map((path) => (
              <CopyLine key={path} label={`GET ${path}`} text={`${location.origin}${path}?token=${encodeURIComponent(preview.token)}`} />
            ))}
            <TextField
              label={translate('releases.preview.one')}
              value={PATHS.map((path) => `GET ${path}/{idOrSlug}?token=…`).join('\n')}
              multiline
              slotProps={{ input: { readOnly: true, sx: { fontFamily: 'monospace' } } }}
            />
          </Stack>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('shared.close')}</Button>
        {!preview && (
          <Button variant="contained" disabled={isPending} onClick={() => mutate()}>
            {translate('releases.preview.open')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
