import { Paper, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Beside the title. */
  readonly mark?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, mark, children }: Props) {
  const id = useId();
  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} sx={{ p: { xs: 2, md: 3 } }}>
      <Stack spacing={2}>
        <Stack direction="row" sx={{ alignItems: 'center', gap: 1 }}>
          <Typography id={id} variant="h2">
            {title}
          </Typography>
          {mark}
        </Stack>
        {children}
      </Stack>
    </Paper>
  );
}
