import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FocalButton } from './FocalButton';
import { MediaPicker } from './MediaPicker';
import { Picture } from './Picture';
import { useFileDrop } from './useFileDrop';

interface Cover {
  readonly mediaId: string;
  readonly alt?: string;
}

interface Props {
  readonly label: string;
  readonly value: unknown;
  /** False where no words can be stored with it. */
  readonly hasAlt?: boolean;
  readonly onChange: (cover: Cover | undefined) => void;
}

/** One picture out of the library, with words of its own where the library's do not fit here. */
export function CoverInput({ label, value, hasAlt = true, onChange }: Props) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const [dropped, setDropped] = useState<readonly File[]>([]);
  const drop = useFileDrop((files) => {
    setDropped(files);
    setOpen(true);
  });
  const cover = value as Cover | undefined;
  return (
    <Stack
      {...drop.target}
      direction={{ xs: 'column', sm: 'row' }}
      spacing={2}
      sx={{ alignItems: { sm: 'center' }, borderRadius: 1, outline: drop.isOver ? '2px dashed' : 'none', outlineOffset: 8, outlineColor: 'primary.main' }}
    >
      {cover && (
        <Box sx={{ width: 180, flexShrink: 0 }}>
          <Picture id={cover.mediaId} alt={cover.alt ?? ''} width={360} />
        </Box>
      )}
      <Stack spacing={1} sx={{ flex: 1 }}>
        <Typography variant="body2" color="textSecondary">
          {label}
        </Typography>
        {cover && hasAlt && (
          <TextField
            label={translate('media.altHere')}
            helperText={translate('media.altHint')}
            value={cover.alt ?? ''}
            onChange={({ target }) => onChange(target.value ? { ...cover, alt: target.value } : { mediaId: cover.mediaId })}
          />
        )}
        <Stack useFlexGap direction="row" spacing={1} sx={{ flexWrap: 'wrap' }}>
          <Button variant="outlined" onClick={() => {
              setDropped([]);
              setOpen(true);
            }}>
            {translate(cover ? 'media.change' : 'media.choose')}
          </Button>
          {cover && <FocalButton id={cover.mediaId} of={label} />}
          {cover && <Button onClick={() => onChange(undefined)}>{translate('media.takeOut')}</Button>}
        </Stack>
      </Stack>
      {isOpen && (
        <MediaPicker
          files={dropped}
          onClose={() => setOpen(false)}
          onChoose={({ id }) => {
            onChange({ mediaId: id });
            setOpen(false);
          }}
        />
      )}
    </Stack>
  );
}
