import { Box } from '@mui/material';
import { useMedium } from './useMedium';

interface Props {
  readonly id: string;
  readonly alt: string;
  /** The width at which it is shown, in CSS pixels. */
  readonly width?: number;
}

/** A picture of the library, in the smallest rendition that is wide enough. */
export function Picture({ id, alt, width = 400 }: Props) {
  const { data: medium } = useMedium(id);
  const wide = medium?.renditions
    .filter((one) => one.type !== 'application/pdf' && one.width >= width && one.name !== 'square')
    .sort((a, b) => a.width - b.width)[0];
  return (
    <Box
      component={medium ? 'img' : 'div'}
      {...(medium ? { src: wide?.url ?? medium.url, alt: alt || Object.values(medium.alt as Record<string, string>)[0] || '' } : {})}
      sx={{ width: '100%', aspectRatio: '3 / 2', objectFit: 'cover', borderRadius: 1, bgcolor: medium?.color ?? 'action.hover', display: 'block' }}
    />
  );
}
