import AltRouteIcon from '@mui/icons-material/AltRoute';
import { lazy } from 'react';

export default {
  name: 'redirects',
  icon: AltRouteIcon,
  list: lazy(async () => ({ default: (await import('./RedirectsPage')).RedirectsPage })),
};
