import RocketLaunchIcon from '@mui/icons-material/RocketLaunch';
import { page } from '../shared/page';

export default {
  name: 'releases',
  icon: RocketLaunchIcon,
  list: page(async () => (await import('./ReleaseBoard')).ReleaseBoard),
  edit: page(async () => (await import('./ReleasePage')).ReleasePage),
};
