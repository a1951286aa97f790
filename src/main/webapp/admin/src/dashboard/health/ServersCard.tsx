import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import CloudOffIcon from '@mui/icons-material/CloudOff';
import { List, ListItem, ListItemIcon, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useMoment } from '../../shared/useMoment';
import { HealthCard, over } from './HealthCard';
import type { HealthProps } from './HealthCard';
import { Plot } from './Plot';
import { serverName } from './serverName';
import { useFigures } from './useFigures';

const COLORS = ['info', 'warning', 'success', 'primary'] as const;

/** The servers that the platform leans on: which answer, how fast, and since when. */
export function ServersCard({ health: { dependencies }, history, hours }: HealthProps) {
  const translate = useTranslate();
  const moment = useMoment();
  const { milliseconds } = useFigures();
  return (
    <HealthCard title={translate('dashboard.health.servers')}>
      <List dense disablePadding>
        {dependencies.map(({ name, state, since, milliseconds: time, reason }) => (
          <ListItem key={name} disableGutters>
            <ListItemIcon sx={{ minWidth: 36 }}>
              {state === 'up' ? <CheckCircleIcon color="success" aria-hidden /> : <CloudOffIcon color="warning" aria-hidden />}
            </ListItemIcon>
            <ListItemText
              primary={`${serverName(name)} · ${state === 'up' ? translate('dashboard.health.answers', { time: milliseconds(time) }) : translate('dashboard.health.isAway')}`}
              secondary={[since && translate('dashboard.since', { when: moment(since) }), reason].filter(Boolean).join(' · ')}
            />
          </ListItem>
        ))}
      </List>
      {history && (
        <Plot
          title={translate('dashboard.health.responses')}
          lines={dependencies.map(({ name }, index) => ({
            name: serverName(name),
            series: over(history, ({ responseMilliseconds }) => responseMilliseconds[name]),
            color: COLORS[index % COLORS.length]!,
          }))}
          format={milliseconds}
          hours={hours}
        />
      )}
    </HealthCard>
  );
}
