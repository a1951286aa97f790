import MenuBookIcon from '@mui/icons-material/MenuBook';
import { lazy } from 'react';
import { RecipeCreate } from './RecipeCreate';
import { RecipeList } from './RecipeList';

export default {
  name: 'recipes',
  icon: MenuBookIcon,
  list: RecipeList,
  create: RecipeCreate,
  edit: lazy(async () => ({ default: (await import('./RecipeEdit')).RecipeEdit })),
  recordRepresentation: 'title',
};
