import { useTheme } from '@mui/material';
import { LineChart } from '@mui/x-charts/LineChart';
import { useMemo } from 'react';
import { useLocale } from 'react-admin';
import { PLOT_HEIGHT } from './Plot';
import type { Line } from './Plot';
import type { Format } from './useFigures';

const HOUR_MILLIS = 3_600_000;
const LABEL_WIDTH = 76;

interface Props {
  readonly lines: readonly Line[];
  readonly format: Format;
  readonly hours: number;
}

/** The drawing alone, for those who see; {@link Plot} says it in words. Time goes the way that the language is read. */
export function Lines({ lines, format, hours }: Props) {
  const { palette, direction } = useTheme();
  const locale = useLocale();
  const clock = useMemo(() => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }), [locale]);
  const times = lines[0]?.series.times ?? [];
  const isFlat = lines.every(({ series }) => series.values.every((value) => !value));
  const end = times[times.length - 1]?.getTime() ?? Date.now();
  return (
    <LineChart
      height={PLOT_HEIGHT}
      skipAnimation
      hideLegend
      disableKeyboardNavigation
      grid={{ horizontal: true }}
      margin={{ top: 12, bottom: 0, ...(direction === 'rtl' ? { left: 28, right: 8 } : { left: 8, right: 28 }) }}
      xAxis={[
        {
          data: [...times],
          scaleType: 'time',
          min: new Date(Math.min(times[0]?.getTime() ?? end, end - hours * HOUR_MILLIS)),
          max: new Date(end),
          reverse: direction === 'rtl',
          tickNumber: 4,
          valueFormatter: (at: Date) => clock.format(at),
        },
      ]}
      yAxis={[
        // Nothing but zero is a line at the foot, not in the middle.
        { min: 0, ...(isFlat ? { max: 1 } : {}), width: LABEL_WIDTH, position: direction === 'rtl' ? 'right' : 'left', tickNumber: 3, valueFormatter: (value: number) => format(value) },
      ]}
      series={lines.map(({ name, series, color }) => ({
        label: name,
        data: [...series.values],
        color: palette[color].main,
        showMark: false,
        curve: 'linear' as const,
        valueFormatter: (value: number | null) => (value === null ? '' : format(value)),
      }))}
    />
  );
}
