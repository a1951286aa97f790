import englishMessages from 'ra-language-english';
import { auth } from '../auth/messages.en';
import { blog } from '../blog/messages.en';
import { dashboard } from '../dashboard/messages.en';
import { editorial } from '../editorial/messages.en';
import { layout } from '../layout/messages.en';
import { media } from '../media/messages.en';
import { recipes } from '../recipes/messages.en';
import { shared } from '../shared/messages.en';
import { icu } from './polyglot';

export const english = {
  ...icu(englishMessages),
  auth,
  blog,
  dashboard,
  editorial,
  layout,
  media,
  recipes,
  shared,
  resources: {
    recipes: { name: '{smart_count, plural, one {Recipe} other {Recipes}}' },
    blog: { name: '{smart_count, plural, one {Post} other {Posts}}' },
    media: { name: 'Media' },
  },
} as const;
