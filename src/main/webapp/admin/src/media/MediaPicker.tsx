import type { Medium } from '@mealprep360/sdk';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { itemsOf } from '../shared/byCursor';
import { MoreButton } from '../shared/MoreButton';
import { FileZone } from './FileZone';
import { MediaGrid } from './MediaGrid';
import { UploadList } from './UploadList';
import { uploads } from './uploads';
import { useLibrary } from './useLibrary';
import { useUploads } from './useUploads';

interface Props {
  /** What was dropped to open it, which is uploaded at once. */
  readonly files?: readonly File[];
  readonly onChoose: (medium: Medium) => void;
  readonly onClose: () => void;
}

/** Chooses a picture of the library. One that is dropped, pasted or uploaded here is chosen by that; of several, one is chosen when they are there. */
export function MediaPicker({ files, onChoose, onClose }: Props) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const [keys, setKeys] = useState<readonly string[]>([]);
  const query = useLibrary((key) => (key === 'q' ? text : ''));
  const { data, isPending } = query;
  const pictures = itemsOf(data).filter(({ type }) => type !== 'application/pdf');
  const mine = useUploads().filter(({ key }) => keys.includes(key));
  const only = mine.length === 1 ? mine[0]?.medium : undefined;
  useEffect(() => {
    if (files && files.length > 0) setKeys(uploads.add(files));
  }, [files]);
  useEffect(() => {
    if (only) onChoose(only);
    // What it is told does not change while it is open.
  }, [only]);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="picker-title">
      <DialogTitle id="picker-title">{translate('media.choose')}</DialogTitle>
      <DialogContent>
        <FileZone onFiles={(files) => setKeys((now) => [...now, ...uploads.add(files)])} />
        <UploadList all={mine} canOpen={false} />
        <TextField fullWidth label={translate('media.search')} value={text} onChange={({ target }) => setText(target.value)} sx={{ my: 2 }} />
        {!isPending && pictures.length === 0 && <Typography color="textSecondary">{translate(text ? 'media.none' : 'media.noPictures')}</Typography>}
        <MediaGrid media={pictures} onOpen={onChoose} />
        <MoreButton query={query} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('shared.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
