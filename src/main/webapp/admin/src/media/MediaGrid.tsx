import type { Medium } from '@mealprep360/sdk';
import { Box, ButtonBase, Typography } from '@mui/material';
import { Thumb } from './Thumb';

interface Props {
  readonly media: readonly Medium[];
  readonly onChoose: (medium: Medium) => void;
}

/** Small pictures in a grid; each is a button that says what it shows. */
export function MediaGrid({ media, onChoose }: Props) {
  return (
    <Box component="ul" sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))', listStyle: 'none', m: 0, p: 0 }}>
      {media.map((medium) => (
        <li key={medium.id}>
          <ButtonBase
            focusRipple={false}
            onClick={() => onChoose(medium)}
            sx={{ width: '100%', display: 'block', textAlign: 'start', borderRadius: 1, '&:focus-visible': { outline: 3, outlineColor: 'primary.main' } }}
          >
            <Thumb medium={medium} />
            <Typography variant="caption" noWrap component="span" sx={{ display: 'block' }}>
              {medium.title ?? medium.filename}
            </Typography>
          </ButtonBase>
        </li>
      ))}
    </Box>
  );
}
