import PictureAsPdfIcon from '@mui/icons-material/PictureAsPdf';
import type { Medium } from '@mealprep360/sdk';
import { Box } from '@mui/material';

const ENOUGH_PIXELS = 280;

/** A medium as a small square; a document, which has no picture, as an icon. Its name stands beside it. */
export function Thumb({ medium }: { readonly medium: Medium }) {
  const frame = { width: '100%', aspectRatio: '1', borderRadius: 1, display: 'block' } as const;
  if (medium.type === 'application/pdf') {
    return (
      <Box aria-hidden sx={{ ...frame, display: 'grid', placeItems: 'center', bgcolor: 'action.hover', color: 'text.secondary' }}>
        <PictureAsPdfIcon sx={{ fontSize: 'min(64px, 70cqi)' }} />
      </Box>
    );
  }
  return (
    <Box
      component="img"
      loading="lazy"
      draggable={false}
      src={small(medium)}
      alt={altOf(medium) ?? ''}
      style={{ backgroundColor: medium.color }}
      sx={{ ...frame, objectFit: 'cover' }}
    />
  );
}

/** What is to be seen, in the first language that says it. */
export const altOf = ({ alt }: Medium): string | undefined => Object.values(alt)[0];

function small({ renditions, url }: Medium): string {
  const wide = renditions.filter(({ width }) => width >= ENOUGH_PIXELS).sort((a, b) => a.width - b.width);
  return (wide.find(({ name }) => name.startsWith('square')) ?? wide[0])?.url ?? url;
}
