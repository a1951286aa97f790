import AltRouteIcon from '@mui/icons-material/AltRoute';
import { page } from '../shared/page';

export default {
  name: 'redirects',
  icon: AltRouteIcon,
  list: page(async () => (await import('./RedirectsPage')).RedirectsPage),
};
