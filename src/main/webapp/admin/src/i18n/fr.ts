import frenchMessages from 'ra-language-french';
import { auth } from '../auth/messages.fr';
import { blog } from '../blog/messages.fr';
import { calendar } from '../calendar/messages.fr';
import { dashboard } from '../dashboard/messages.fr';
import { editorial } from '../editorial/messages.fr';
import { imports } from '../imports/messages.fr';
import { layout } from '../layout/messages.fr';
import { media } from '../media/messages.fr';
import { recipes } from '../recipes/messages.fr';
import { releases } from '../releases/messages.fr';
import { shared } from '../shared/messages.fr';
import type { english } from './en';
import { icu } from './polyglot';
import type { Translated } from './translated';

export const french: Translated<typeof english> = {
  ...icu(frenchMessages),
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
    recipes: { name: '{smart_count, plural, one {Recette} other {Recettes}}' },
    blog: { name: '{smart_count, plural, one {Article} other {Articles}}' },
    media: { name: 'Médias' },
    releases: { name: '{smart_count, plural, one {Lot} other {Lots}}' },
  },
};
