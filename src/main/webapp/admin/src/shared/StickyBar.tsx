import { Paper } from '@mui/material';
import type { ReactNode, Ref } from 'react';

/** Where it begins: below the frame's own bar, which has 48. */
export const STICKY_TOP_PIXELS = 56;

const GAP_PIXELS = STICKY_TOP_PIXELS - 48;

interface Props {
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** Stays in sight while one scrolls. Nothing of the page is to be seen between it and the frame's bar. */
export const StickyBar = ({ ref, children }: Props) => (
  <Paper
    ref={ref}
    variant="outlined"
    sx={{
      position: 'sticky',
      top: STICKY_TOP_PIXELS,
      zIndex: 3,
      px: 2,
      py: 1.25,
      '&::before': { content: '""', position: 'absolute', insetInline: -1, bottom: 'calc(100% + 1px)', height: GAP_PIXELS, bgcolor: 'background.default' },
    }}
  >
    {children}
  </Paper>
);
