import MenuBookIcon from '@mui/icons-material/MenuBook';
import { page } from '../shared/page';

export default {
  name: 'recipes',
  icon: MenuBookIcon,
  list: page(async () => (await import('./RecipeList')).RecipeList),
  create: page(async () => (await import('./RecipeCreate')).RecipeCreate),
  edit: page(async () => (await import('./RecipeEdit')).RecipeEdit),
  recordRepresentation: 'title',
};
