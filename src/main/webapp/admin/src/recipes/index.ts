import MenuBookIcon from '@mui/icons-material/MenuBook';
import { lazy } from 'react';

export default {
  name: 'recipes',
  icon: MenuBookIcon,
  list: lazy(async () => ({ default: (await import('./RecipeList')).RecipeList })),
  create: lazy(async () => ({ default: (await import('./RecipeCreate')).RecipeCreate })),
  edit: lazy(async () => ({ default: (await import('./RecipeEdit')).RecipeEdit })),
  recordRepresentation: 'title',
};
