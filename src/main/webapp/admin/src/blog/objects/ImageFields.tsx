import { Box, Button, Checkbox, FormControlLabel, MenuItem, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { MediaPicker } from '../../media/MediaPicker';
import { Picture } from '../../media/Picture';
import { withField } from '../../shared/parts';
import type { ObjectProps } from './ObjectFields';
import { TextOf } from './TextOf';

const WIDTHS = ['normal', 'wide', 'full'] as const;

/** A picture of the library. An empty alternative text says that it is decoration, which is not the same as none. */
export function ImageFields({ data, change }: ObjectProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const isDecoration = data.alt === '';
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
      <Box sx={{ width: { sm: 220 }, flexShrink: 0 }}>
        <Picture id={String(data.mediaId)} alt={String(data.alt ?? '')} width={440} />
        <Button size="small" onClick={() => setOpen(true)} sx={{ mt: 1 }}>
          {translate('media.change')}
        </Button>
      </Box>
      <Stack spacing={1.5} sx={{ flex: 1 }}>
        {!isDecoration && <TextOf field="alt" data={data} change={change} most={500} hint={translate('media.altHint')} />}
        <FormControlLabel
          control={<Checkbox size="small" checked={isDecoration} onChange={(_, isOn) => change(isOn ? { ...data, alt: '' } : withField({ ...data }, 'alt', undefined))} />}
          label={translate('blog.fields.decoration')}
        />
        <TextOf field="caption" data={data} change={change} most={1000} />
        <TextField select label={translate('blog.fields.width')} value={data.width ?? 'normal'} onChange={({ target }) => change({ ...data, width: target.value })}>
          {WIDTHS.map((width) => (
            <MenuItem key={width} value={width}>
              {translate(`blog.widths.${width}`)}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      {isOpen && (
        <MediaPicker
          onClose={() => setOpen(false)}
          onChoose={({ id }) => {
            setOpen(false);
            change({ ...data, mediaId: id });
          }}
        />
      )}
    </Stack>
  );
}
