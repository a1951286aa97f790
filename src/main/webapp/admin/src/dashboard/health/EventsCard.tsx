import { List, ListItem, ListItemText, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { HealthCard, over } from './HealthCard';
import type { HealthProps } from './HealthCard';
import { ParkedEvents } from './ParkedEvents';
import { Plot } from './Plot';
import { useFigures } from './useFigures';

/** Who follows the event log how far, and what could not be handled. */
export function EventsCard({ health: { consumers }, history, hours }: HealthProps) {
  const translate = useTranslate();
  const { seconds } = useFigures();
  const behind = consumers?.filter(({ unseenEvents, parkedEvents }) => unseenEvents > 0 || parkedEvents > 0) ?? [];
  const parked = consumers?.reduce((sum, { parkedEvents }) => sum + parkedEvents, 0) ?? 0;
  return (
    <HealthCard title={translate('dashboard.health.events')}>
      {!consumers && <Typography color="textSecondary">{translate('dashboard.health.unknown')}</Typography>}
      {consumers && behind.length === 0 && (
        <Typography color="textSecondary">{translate('dashboard.health.eventsUpToDate', { count: consumers.length })}</Typography>
      )}
      {behind.length > 0 && (
        <List dense disablePadding>
          {behind.map(({ name, unseenEvents, lagSeconds, parkedEvents }) => (
            <ListItem key={name} disableGutters>
              <ListItemText
                primary={translate(`dashboard.health.consumers.${name}`, { _: name })}
                secondary={[
                  unseenEvents > 0 && translate('dashboard.health.unseen', { count: unseenEvents, time: seconds(lagSeconds) }),
                  parkedEvents > 0 && translate('dashboard.health.parked', { count: parkedEvents }),
                ].filter(Boolean).join(' · ')}
              />
            </ListItem>
          ))}
        </List>
      )}
      {parked > 0 && <ParkedEvents count={parked} />}
      {history && (
        <Plot
          title={translate('dashboard.health.lag')}
          lines={[{ name: translate('dashboard.health.oldestEvent'), series: over(history, ({ lagSeconds }) => lagSeconds), color: 'primary' }]}
          format={seconds}
          hours={hours}
        />
      )}
    </HealthCard>
  );
}
