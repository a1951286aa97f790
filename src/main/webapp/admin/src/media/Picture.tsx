import type { Medium } from '@mealprep360/sdk';
import { Box } from '@mui/material';
import { cropPosition } from './crop';
import { useMedium } from './useMedium';

interface Props {
  readonly id: string;
  readonly alt: string;
  /** The width at which it is shown, in CSS pixels. */
  readonly width?: number;
}

const RATIO = 3 / 2;

/** A picture of the library, in the smallest rendition that is wide enough, cut around its focal point. */
export function Picture({ id, alt, width = 400 }: Props) {
  const { data: medium } = useMedium(id);
  const wide = medium?.renditions
    .filter((one) => one.type !== 'application/pdf' && one.width >= width && one.name !== 'square')
    .sort((a, b) => a.width - b.width)[0];
  return (
    <Box
      component={medium ? 'img' : 'div'}
      {...(medium ? { src: wide?.url ?? medium.url, alt: alt || Object.values(medium.alt as Record<string, string>)[0] || '', style: { objectPosition: positionOf(medium) } } : {})}
      sx={{ width: '100%', aspectRatio: RATIO, objectFit: 'cover', borderRadius: 1, bgcolor: medium?.color ?? 'action.hover', display: 'block' }}
    />
  );
}

function positionOf({ focalPoint, width = 1, height = 1 }: Medium): string {
  const { x, y } = cropPosition(focalPoint, width / height, RATIO);
  return `${x}% ${y}%`;
}
