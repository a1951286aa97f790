import type { FocalPoint, Medium } from '@mealprep360/sdk';
import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { cropPosition } from './crop';

interface Props {
  readonly medium: Medium;
  readonly focalPoint: FocalPoint;
}

const FRAMES = [
  { name: 'square', ratio: 1, width: 140 },
  { name: 'wide', ratio: 16 / 9, width: 248 },
] as const;

/** How the picture looks where it is cut, as its focal point is now. */
export function Crops({ medium, focalPoint }: Props) {
  const translate = useTranslate();
  const ratio = (medium.width ?? 1) / (medium.height ?? 1);
  const small = medium.renditions.find(({ name, width }) => !name.startsWith('square') && width >= 400);
  return (
    <Stack useFlexGap direction="row" spacing={2} sx={{ flexWrap: 'wrap' }}>
      {FRAMES.map((frame) => {
        const { x, y } = cropPosition(focalPoint, ratio, frame.ratio);
        return (
          <Box key={frame.name} component="figure" sx={{ m: 0, width: frame.width, maxWidth: '100%' }}>
            <Box
              component="img"
              src={small?.url ?? medium.url}
              alt=""
              style={{ objectPosition: `${x}% ${y}%`, aspectRatio: frame.ratio }}
              sx={{ width: '100%', objectFit: 'cover', borderRadius: 1, display: 'block' }}
            />
            <Typography component="figcaption" variant="caption" color="textSecondary">
              {translate(`media.crops.${frame.name}`)}
            </Typography>
          </Box>
        );
      })}
    </Stack>
  );
}
