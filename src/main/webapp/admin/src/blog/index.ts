import ArticleIcon from '@mui/icons-material/Article';
import { lazy } from 'react';

export default {
  name: 'blog',
  icon: ArticleIcon,
  list: lazy(async () => ({ default: (await import('./PostList')).PostList })),
  create: lazy(async () => ({ default: (await import('./PostCreate')).PostCreate })),
  edit: lazy(async () => ({ default: (await import('./PostEdit')).PostEdit })),
  recordRepresentation: 'title',
};
