import AccountTreeIcon from '@mui/icons-material/AccountTree';
import { page } from '../shared/page';

export default {
  name: 'categories',
  icon: AccountTreeIcon,
  list: page(async () => (await import('./CategoriesPage')).CategoriesPage),
  edit: page(async () => (await import('./CategoryPage')).CategoryPage),
};
