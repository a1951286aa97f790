import PeopleIcon from '@mui/icons-material/People';
import { lazy } from 'react';

export default {
  name: 'users',
  icon: PeopleIcon,
  list: lazy(async () => ({ default: (await import('./UserList')).UserList })),
  edit: lazy(async () => ({ default: (await import('./UserPage')).UserPage })),
};
