import { List, ListItem, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useMoment } from '../../shared/useMoment';
import { HealthCard, over } from './HealthCard';
import type { HealthProps } from './HealthCard';
import { Plot } from './Plot';
import { useFigures } from './useFigures';

/** The nodes, what they answer and how fast. */
export function TrafficCard({ health: { nodes }, history, hours }: HealthProps) {
  const translate = useTranslate();
  const moment = useMoment();
  const { milliseconds, megabytes, perSecond } = useFigures();
  return (
    <HealthCard title={translate('dashboard.health.nodes')}>
      <List dense disablePadding>
        {nodes.map(({ name, version, startedAt, memoryBytes, memoryLimitBytes, requestsPerSecond }) => (
          <ListItem key={name} disableGutters>
            <ListItemText
              sx={{ overflowWrap: 'anywhere' }}
              primary={`${name} · ${perSecond(requestsPerSecond)}`}
              secondary={[
                translate('dashboard.health.version', { version }),
                translate('dashboard.since', { when: moment(startedAt) }),
                translate('dashboard.health.memory', { used: megabytes(memoryBytes), limit: megabytes(memoryLimitBytes) }),
              ].join(' · ')}
            />
          </ListItem>
        ))}
      </List>
      {history && (
        <>
          <Plot
            title={translate('dashboard.health.requests')}
            lines={[{ name: translate('dashboard.health.allNodes'), series: over(history, ({ requestsPerSecond }) => requestsPerSecond), color: 'primary' }]}
            format={perSecond}
            hours={hours}
          />
          <Plot
            title={translate('dashboard.health.times')}
            lines={[
              { name: translate('dashboard.health.median'), series: over(history, ({ medianMilliseconds }) => medianMilliseconds), color: 'info' },
              { name: translate('dashboard.health.slowest'), series: over(history, ({ slowestMilliseconds }) => slowestMilliseconds), color: 'warning' },
            ]}
            format={milliseconds}
            hours={hours}
          />
        </>
      )}
    </HealthCard>
  );
}
