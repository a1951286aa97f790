import AddPhotoAlternateIcon from '@mui/icons-material/AddPhotoAlternate';
import { Box, Button, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FocalButton } from '../media/FocalButton';
import { MediaPicker } from '../media/MediaPicker';
import { Picture } from '../media/Picture';
import { withField } from '../shared/parts';
import type { StepImage } from './document';

interface Props {
  readonly number: number;
  readonly value: StepImage | undefined;
  readonly onChange: (image: StepImage | undefined) => void;
}

/** What one sees at a step. A button until there is one, since most steps need none. */
export function StepPicture({ number, value, onChange }: Props) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {value ? (
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5} sx={{ alignItems: { sm: 'center' } }}>
          <Box sx={{ width: 120, flexShrink: 0 }}>
            <Picture id={value.mediaId} alt={value.alt ?? ''} width={240} />
          </Box>
          <Stack spacing={1} sx={{ flex: 1, minWidth: 0 }}>
            <TextField
              fullWidth
              label={translate('recipes.steps.pictureAlt', { number })}
              value={value.alt ?? ''}
              onChange={({ target }) => onChange(withField(value, 'alt', target.value))}
              slotProps={{ htmlInput: { maxLength: 500 } }}
            />
            <Stack useFlexGap direction="row" spacing={1} sx={{ flexWrap: 'wrap' }}>
              <FocalButton id={value.mediaId} of={translate('recipes.steps.step', { number })} />
              <Button size="small" onClick={() => onChange(undefined)}>
                {translate('recipes.steps.pictureRemove', { number })}
              </Button>
            </Stack>
          </Stack>
        </Stack>
      ) : (
        <Button size="small" startIcon={<AddPhotoAlternateIcon />} onClick={() => setOpen(true)} sx={{ alignSelf: 'start' }}>
          {translate('recipes.steps.picture', { number })}
        </Button>
      )}
      {isOpen && (
        <MediaPicker
          onClose={() => setOpen(false)}
          onChoose={({ id }) => {
            onChange({ mediaId: id });
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
