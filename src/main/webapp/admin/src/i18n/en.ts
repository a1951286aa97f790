import englishMessages from 'ra-language-english';
import { auth } from '../auth/messages.en';
import { blog } from '../blog/messages.en';
import { calendar } from '../calendar/messages.en';
import { dashboard } from '../dashboard/messages.en';
import { editorial } from '../editorial/messages.en';
import { imports } from '../imports/messages.en';
import { layout } from '../layout/messages.en';
import { media } from '../media/messages.en';
import { recipes } from '../recipes/messages.en';
import { releases } from '../releases/messages.en';
import { shared } from '../shared/messages.en';
import { icu } from './polyglot';

export const english = {
  ...icu(englishMessages),
  auth,
  blog,
  calendar,
  dashboard,
  editorial,
  imports,
  layout,
  media,
  recipes,
  releases,
  shared,
  resources: {
    recipes: { name: '{smart_count, plural, one {Recipe} other {Recipes}}' },
    blog: { name: '{smart_count, plural, one {Post} other {Posts}}' },
    media: { name: 'Media' },
    releases: { name: '{smart_count, plural, one {Release} other {Releases}}' },
  },
} as const;
