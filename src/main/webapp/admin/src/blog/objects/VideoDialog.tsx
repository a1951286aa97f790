import { TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FormDialog } from '../../shared/FormDialog';
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
    <FormDialog
      title={translate('blog.video.title')}
      go={translate('blog.video.set')}
      isReady={isVideo(url)}
      onGo={() => onChoose(url.trim())}
      onClose={onClose}
    >
      <TextField
        autoFocus
        type="url"
        label={translate('blog.fields.url')}
        error={isWrong}
        helperText={translate('blog.video.hint')}
        value={url}
        onChange={({ target }) => setUrl(target.value)}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
    </FormDialog>
  );
}
