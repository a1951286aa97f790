import RocketLaunchIcon from '@mui/icons-material/RocketLaunch';
import { lazy } from 'react';

export default {
  name: 'releases',
  icon: RocketLaunchIcon,
  list: lazy(async () => ({ default: (await import('./ReleaseBoard')).ReleaseBoard })),
  edit: lazy(async () => ({ default: (await import('./ReleasePage')).ReleasePage })),
};
