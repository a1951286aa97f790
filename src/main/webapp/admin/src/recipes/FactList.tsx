import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  readonly facts: readonly { readonly label: string; readonly value: ReactNode }[];
}

/** What is said, beside what it is; nothing of what is not said. */
export function FactList({ facts }: Props) {
  const said = facts.filter(({ value }) => value);
  if (said.length === 0) return null;
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', columnGap: 2, rowGap: 0.5, gridTemplateColumns: 'minmax(0, auto) minmax(0, 1fr)' }}>
      {said.map(({ label, value }) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <Typography component="dt" variant="body2" color="textSecondary">
            {label}
          </Typography>
          <Typography component="dd" variant="body2" sx={{ m: 0, unicodeBidi: 'plaintext' }}>
            {value}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
