import ArticleIcon from '@mui/icons-material/Article';
import { page } from '../shared/page';

export default {
  name: 'blog',
  icon: ArticleIcon,
  list: page(async () => (await import('./PostList')).PostList),
  create: page(async () => (await import('./PostCreate')).PostCreate),
  edit: page(async () => (await import('./PostEdit')).PostEdit),
  recordRepresentation: 'title',
};
