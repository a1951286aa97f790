import { Box, Typography } from '@mui/material';
import type { HTMLAttributes } from 'react';

interface Props extends HTMLAttributes<HTMLLIElement> {
  readonly label: string;
  /** What it is, beside what others are. Not by groups: their list within a list is none to a screen reader. */
  readonly kind: string | undefined;
}

/** One of several things to choose from that are of different kinds. */
export function KindOption({ label, kind, ...props }: Props) {
  return (
    <Box component="li" {...props} sx={{ gap: 2 }}>
      {label}
      {kind && (
        <Typography variant="caption" color="textSecondary" sx={{ marginInlineStart: 'auto' }}>
          {kind}
        </Typography>
      )}
    </Box>
  );
}
