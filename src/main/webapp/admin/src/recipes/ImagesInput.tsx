import AddPhotoAlternateIcon from '@mui/icons-material/AddPhotoAlternate';
import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Commentable } from '../editorial/CommentMark';
import type { FormProps } from '../editorial/DocumentPage';
import { FocalButton } from '../media/FocalButton';
import { MediaPicker } from '../media/MediaPicker';
import { Picture } from '../media/Picture';
import { move, newId, put, withField, without } from '../shared/parts';
import { imagesOf, MOST_IMAGES } from './document';
import type { Image } from './document';
import { MoveTools } from './MoveTools';

/** The dish in more pictures, in this order, each with words of its own. */
export function ImagesInput({ document, change, faults }: FormProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const images = imagesOf(document);
  const set = (update: (images: readonly Image[]) => readonly Image[]) => change((now) => withField(now, 'images', update(imagesOf(now))));
  const of = (id: string, update: (images: readonly Image[], at: number) => readonly Image[]) =>
    set((now) => {
      const at = now.findIndex((one) => one.id === id);
      return at < 0 ? now : update(now, at);
    });
  const text = (image: Image, at: number, field: 'alt' | 'caption') => (
    <TextField
      fullWidth
      label={translate(`recipes.images.${field}`)}
      value={image[field] ?? ''}
      onChange={({ target }) => of(image.id, (now, place) => put(now, place, withField(now[place]!, field, target.value)))}
      error={faults.has(`/images/${at}/${field}`)}
      helperText={faults.get(`/images/${at}/${field}`)}
      slotProps={{ htmlInput: { maxLength: 500 } }}
    />
  );
  return (
    <Stack spacing={2}>
      <Typography variant="body2" color="textSecondary">
        {translate('recipes.fields.images')}
      </Typography>
      {images.length > 0 && (
        <Stack component="ol" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {images.map((image, at) => (
            <Stack key={image.id} component="li" direction={{ xs: 'column', sm: 'row' }} spacing={2}>
              <Box sx={{ width: { xs: '100%', sm: 140 }, flexShrink: 0 }}>
                <Picture id={image.mediaId} alt={image.alt ?? ''} width={280} />
                <FocalButton id={image.mediaId} of={translate('recipes.images.picture', { number: at + 1 })} />
              </Box>
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <Commentable anchor={`/images/@${image.id}`} label={translate('recipes.images.picture', { number: at + 1 })}>
                  <Stack spacing={1.5}>
                    {text(image, at, 'alt')}
                    {text(image, at, 'caption')}
                  </Stack>
                </Commentable>
              </Box>
              <MoveTools
                direction={{ xs: 'row', sm: 'column' }}
                isFirst={at === 0}
                isLast={at === images.length - 1}
                labels={{
                  up: translate('recipes.images.up', { number: at + 1 }),
                  down: translate('recipes.images.down', { number: at + 1 }),
                  remove: translate('recipes.images.remove', { number: at + 1 }),
                }}
                onMove={(by) => of(image.id, (now, place) => move(now, place, place + by))}
                onRemove={() => of(image.id, without)}
              />
            </Stack>
          ))}
        </Stack>
      )}
      <Button size="small" startIcon={<AddPhotoAlternateIcon />} disabled={images.length >= MOST_IMAGES} onClick={() => setOpen(true)} sx={{ alignSelf: 'start' }}>
        {translate('recipes.images.add')}
      </Button>
      {isOpen && (
        <MediaPicker
          onClose={() => setOpen(false)}
          onChoose={({ id }) => {
            set((now) => [...now, { id: newId(), mediaId: id }]);
            setOpen(false);
          }}
        />
      )}
    </Stack>
  );
}
