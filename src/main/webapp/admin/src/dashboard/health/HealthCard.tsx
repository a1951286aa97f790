import type { HealthHistory, HealthSample, PlatformHealth } from '@mealprep360/sdk';
import { Card, CardContent, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { seriesOf } from './series';
import type { Series } from './series';
import type { Range } from './useHistory';

export interface HealthProps {
  readonly health: PlatformHealth;
  /** Undefined until it is there. */
  readonly history: HealthHistory | undefined;
  readonly hours: Range;
}

/** One part of the platform's health. */
export function HealthCard({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <Card variant="outlined" component="section" aria-labelledby={id}>
      <CardContent>
        <Stack spacing={1.5}>
          <Typography id={id} variant="h3">{title}</Typography>
          {children}
        </Stack>
      </CardContent>
    </Card>
  );
}

export const over = (history: HealthHistory | undefined, value: (sample: HealthSample) => number | undefined): Series =>
  seriesOf(history?.samples ?? [], history?.stepSeconds ?? 1, value);
