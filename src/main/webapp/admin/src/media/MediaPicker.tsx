import type { Medium } from '@mealprep360/sdk';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DropZone } from './DropZone';
import { MediaGrid } from './MediaGrid';
import { useLibrary } from './useLibrary';

interface Props {
  readonly onChoose: (medium: Medium) => void;
  readonly onClose: () => void;
}

/** Chooses a picture of the library, or one that is dropped, pasted or uploaded here. */
export function MediaPicker({ onChoose, onClose }: Props) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const { data, hasNextPage, fetchNextPage, isPending } = useLibrary((key) => (key === 'q' ? text : ''));
  const pictures = (data?.pages ?? []).flatMap(({ items }) => items).filter(({ type }) => type !== 'application/pdf');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="picker-title">
      <DialogTitle id="picker-title">{translate('media.choose')}</DialogTitle>
      <DialogContent>
        <DropZone onUploaded={onChoose}>
          <TextField fullWidth label={translate('media.search')} value={text} onChange={({ target }) => setText(target.value)} sx={{ my: 2 }} />
        </DropZone>
        {!isPending && pictures.length === 0 && <Typography color="textSecondary">{translate('media.none')}</Typography>}
        <MediaGrid media={pictures} onChoose={onChoose} />
        {hasNextPage && <Button onClick={() => void fetchNextPage()}>{translate('shared.more')}</Button>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('shared.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
