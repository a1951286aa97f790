import { Box, Skeleton, Stack, Typography } from '@mui/material';
import { Suspense, lazy } from 'react';
import { useTranslate } from 'react-admin';
import { summaryOf } from './series';
import type { Series } from './series';
import type { Format } from './useFigures';

export const PLOT_HEIGHT = 150;

const Lines = lazy(async () => ({ default: (await import('./Lines')).Lines }));

export interface Line {
  readonly name: string;
  readonly series: Series;
  readonly color: 'primary' | 'info' | 'success' | 'warning';
}

interface Props {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly format: Format;
  readonly hours: number;
}

/** Lines over time, and the same in words: who cannot see them reads what they come to. */
export function Plot({ title, lines, format, hours }: Props) {
  const translate = useTranslate();
  return (
    <Box component="figure" sx={{ m: 0, minWidth: 0 }}>
      <Typography component="figcaption" variant="body2" sx={{ fontWeight: 600 }}>{title}</Typography>
      <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {lines.map(({ name, series, color }) => {
          const summary = summaryOf(series);
          return (
            <Typography key={name} component="li" variant="body2" color="textSecondary" sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
              <Box component="span" aria-hidden sx={{ inlineSize: 10, blockSize: 10, borderRadius: '50%', bgcolor: `${color}.main`, flexShrink: 0 }} />
              {summary
                ? translate('dashboard.health.summary', { name, latest: summary.latest === null ? translate('dashboard.health.nothing') : format(summary.latest), least: format(summary.least), most: format(summary.most), hours })
                : translate('dashboard.health.unmeasured', { name })}
            </Typography>
          );
        })}
      </Stack>
      <Box aria-hidden sx={{ blockSize: PLOT_HEIGHT }}>
        <Suspense fallback={<Skeleton variant="rounded" height={PLOT_HEIGHT} />}>
          <Lines lines={lines} format={format} hours={hours} />
        </Suspense>
      </Box>
    </Box>
  );
}
