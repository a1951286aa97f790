import { Box, Typography } from '@mui/material';
import type { PreviewProps } from '../editorial/DocumentPage';
import { Picture } from '../media/Picture';
import { imagesOf } from './document';

/** The dish in more pictures, with what is said below each. */
export function PreviewImages({ document }: PreviewProps) {
  const images = imagesOf(document);
  if (images.length === 0) return null;
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))' }}>
      {images.map(({ id, mediaId, alt, caption }) => (
        <Box key={id} component="figure" sx={{ m: 0 }}>
          <Picture id={mediaId} alt={alt ?? ''} />
          {caption?.trim() && (
            <Typography component="figcaption" variant="caption" color="textSecondary">
              {caption}
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}
