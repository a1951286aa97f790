import { auth } from '../auth/messages.de';
import { blog } from '../blog/messages.de';
import { dashboard } from '../dashboard/messages.de';
import { editorial } from '../editorial/messages.de';
import { layout } from '../layout/messages.de';
import { media } from '../media/messages.de';
import { recipes } from '../recipes/messages.de';
import { shared } from '../shared/messages.de';
import type { english } from './en';
import { ra } from './reactAdmin.de';
import type { Translated } from './translated';

export const german: Translated<typeof english> = {
  ra,
  auth,
  blog,
  dashboard,
  editorial,
  layout,
  media,
  recipes,
  shared,
  resources: {
    recipes: { name: '{smart_count, plural, one {Rezept} other {Rezepte}}' },
    blog: { name: '{smart_count, plural, one {Beitrag} other {Beiträge}}' },
    media: { name: 'Medien' },
  },
};
