import type { PlatformHealth } from '@mealprep360/sdk';
import { Alert, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useMoment } from '../../shared/useMoment';
import { serverName } from './serverName';

/** All in order, or what is not and what that means meanwhile. */
export function Verdict({ health: { state, dependencies } }: { readonly health: PlatformHealth }) {
  const translate = useTranslate();
  const moment = useMoment();
  const away = dependencies.filter((one) => one.state === 'away');
  if (state === 'up') return <Alert severity="success">{translate('dashboard.health.allUp')}</Alert>;
  return (
    <Stack spacing={1} role="status">
      {away.map(({ name, since, meanwhile }) => (
        <Alert key={name} severity={name === 'postgresql' ? 'error' : 'warning'}>
          {since && translate('dashboard.health.away', { name: serverName(name), when: moment(since) })}{' '}
          {translate(`dashboard.health.without.${name}`, { _: meanwhile ?? '' })}
        </Alert>
      ))}
      {away.length === 0 && <Alert severity="warning">{translate('dashboard.health.late')}</Alert>}
    </Stack>
  );
}
