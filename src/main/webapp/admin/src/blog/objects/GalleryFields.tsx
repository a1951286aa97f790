import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import ArrowForwardIcon from '@mui/icons-material/ArrowForward';
import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { MediaPicker } from '../../media/MediaPicker';
import { Picture } from '../../media/Picture';
import { directional } from '../../shared/directional';
import { move, newId, put, without } from '../../shared/parts';
import { ToolButton } from '../body/ToolButton';
import type { ObjectProps } from './ObjectFields';
import { TextOf } from './TextOf';

const MOST = 24;

interface Image {
  readonly id?: string;
  readonly mediaId: string;
}

/** Pictures that are looked at together; the last one cannot go, but the gallery can. */
export function GalleryFields({ data, change }: ObjectProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const images = (data.images as readonly Image[] | undefined) ?? [];
  const set = (next: readonly Image[]) => change({ ...data, images: next });
  return (
    <>
      <Box component="ul" sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))', listStyle: 'none', p: '0 !important' }}>
        {images.map((image, at) => (
          <Stack component="li" spacing={1.5} key={image.id ?? at}>
            <Picture id={image.mediaId} alt="" width={360} />
            <Stack direction="row" sx={{ justifyContent: 'center' }}>
              <ToolButton label={translate('blog.gallery.before', { number: at + 1 })} isDisabled={at === 0} onClick={() => set(move(images, at, at - 1))}>
                <ArrowBackIcon fontSize="small" sx={directional} />
              </ToolButton>
              <ToolButton label={translate('blog.gallery.after', { number: at + 1 })} isDisabled={at === images.length - 1} onClick={() => set(move(images, at, at + 1))}>
                <ArrowForwardIcon fontSize="small" sx={directional} />
              </ToolButton>
              <ToolButton label={translate('blog.gallery.remove', { number: at + 1 })} isDisabled={images.length === 1} onClick={() => set(without(images, at))}>
                <CloseIcon fontSize="small" />
              </ToolButton>
            </Stack>
            <TextOf field="alt" data={{ ...image }} change={(next) => set(put(images, at, next as unknown as Image))} most={500} />
            <TextOf field="caption" data={{ ...image }} change={(next) => set(put(images, at, next as unknown as Image))} most={1000} />
          </Stack>
        ))}
      </Box>
      <Button size="small" variant="outlined" disabled={images.length >= MOST} onClick={() => setOpen(true)}>
        {translate('blog.gallery.add')}
      </Button>
      {isOpen && (
        <MediaPicker
          onClose={() => setOpen(false)}
          onChoose={({ id: mediaId }) => {
            setOpen(false);
            set([...images, { id: newId(), mediaId }]);
          }}
        />
      )}
    </>
  );
}
