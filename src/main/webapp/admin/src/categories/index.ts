import AccountTreeIcon from '@mui/icons-material/AccountTree';
import { lazy } from 'react';

export default {
  name: 'categories',
  icon: AccountTreeIcon,
  list: lazy(async () => ({ default: (await import('./CategoriesPage')).CategoriesPage })),
  edit: lazy(async () => ({ default: (await import('./CategoryPage')).CategoryPage })),
};
