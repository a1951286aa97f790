import type { Medium } from '@mealprep360/sdk';
import { Box, ButtonBase, Checkbox, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Thumb } from './Thumb';
import type { Choice } from './useChoice';

interface Props {
  readonly media: readonly Medium[];
  readonly onOpen: (medium: Medium) => void;
  /** Where several can be chosen to do the same to. */
  readonly choice?: Choice;
}

/** Small pictures in a grid; each is a button that says what it shows. */
export function MediaGrid({ media, onOpen, choice }: Props) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))', listStyle: 'none', m: 0, p: 0 }}>
      {media.map((medium) => {
        const name = medium.title ?? medium.filename;
        return (
          <Box component="li" key={medium.id} sx={{ position: 'relative' }}>
            <ButtonBase
              focusRipple={false}
              onClick={() => onOpen(medium)}
              sx={{ width: '100%', display: 'block', textAlign: 'start', borderRadius: 1, '&:focus-visible': { outline: 3, outlineColor: 'primary.main' } }}
            >
              <Thumb medium={medium} />
              <Typography variant="caption" noWrap component="span" sx={{ display: 'block' }}>
                {name}
              </Typography>
            </ButtonBase>
            {choice && (
              <Checkbox
                size="small"
                checked={choice.has(medium.id)}
                onChange={() => choice.toggle(medium.id)}
                slotProps={{ input: { 'aria-label': translate('media.chooseOne', { name }) } }}
                sx={{ position: 'absolute', insetBlockStart: 4, insetInlineStart: 4, p: 0.5, borderRadius: 1, bgcolor: 'background.paper', '&:hover': { bgcolor: 'background.paper' } }}
              />
            )}
          </Box>
        );
      })}
    </Box>
  );
}
