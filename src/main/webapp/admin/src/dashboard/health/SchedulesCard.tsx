import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { HealthCard, over } from './HealthCard';
import type { HealthProps } from './HealthCard';
import { Plot } from './Plot';
import { useFigures } from './useFigures';

/** Whether what is due is done in time. */
export function SchedulesCard({ health: { backlogs }, history, hours }: HealthProps) {
  const translate = useTranslate();
  const { seconds } = useFigures();
  const oldest = backlogs && Math.max(0, ...backlogs.map(({ oldestSeconds }) => oldestSeconds));
  return (
    <HealthCard title={translate('dashboard.health.schedules')}>
      <Typography color={oldest && backlogs.some(({ state }) => state === 'late') ? 'warning' : 'textSecondary'}>
        {oldest === undefined
          ? translate('dashboard.health.unknown')
          : oldest < 1
            ? translate('dashboard.health.inTime')
            : translate('dashboard.health.oldestDue', { time: seconds(oldest) })}
      </Typography>
      {history && (
        <Plot
          title={translate('dashboard.health.lateness')}
          lines={[{ name: translate('dashboard.health.oldestSchedule'), series: over(history, ({ backlogSeconds }) => backlogSeconds), color: 'primary' }]}
          format={seconds}
          hours={hours}
        />
      )}
    </HealthCard>
  );
}
