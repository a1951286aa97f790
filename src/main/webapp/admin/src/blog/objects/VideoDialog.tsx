import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { isVideo } from './videos';

interface Props {
  readonly url?: string;
  readonly onChoose: (url: string) => void;
  readonly onClose: () => void;
}

export function VideoDialog({ url: first = '', onChoose, onClose }: Props) {
  const translate = useTranslate();
  const [url, setUrl] = useState(first);
  const isWrong = url.trim() !== '' && !isVideo(url);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="video-title">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          onChoose(url.trim());
        }}
      >
        <DialogTitle id="video-title">{translate('blog.video.title')}</DialogTitle>
        <DialogContent sx={{ pt: '8px !important' }}>
          <TextField autoFocus fullWidth type="url" label={translate('blog.fields.url')} error={isWrong} helperText={translate('blog.video.hint')} value={url} onChange={({ target }) => setUrl(target.value)} slotProps={{ htmlInput: { maxLength: 2000 } }} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('shared.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!isVideo(url)}>
            {translate('blog.video.set')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
