import ArticleIcon from '@mui/icons-material/Article';
import { lazy } from 'react';
import { PostCreate } from './PostCreate';
import { PostList } from './PostList';

export default {
  name: 'blog',
  icon: ArticleIcon,
  list: PostList,
  create: PostCreate,
  edit: lazy(async () => ({ default: (await import('./PostEdit')).PostEdit })),
  recordRepresentation: 'title',
};
