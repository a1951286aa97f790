import PeopleIcon from '@mui/icons-material/People';
import { page } from '../shared/page';

export default {
  name: 'users',
  icon: PeopleIcon,
  list: page(async () => (await import('./UserList')).UserList),
  edit: page(async () => (await import('./UserPage')).UserPage),
};
