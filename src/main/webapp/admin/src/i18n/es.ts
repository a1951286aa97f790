import { auth } from '../auth/messages.es';
import { blog } from '../blog/messages.es';
import { dashboard } from '../dashboard/messages.es';
import { editorial } from '../editorial/messages.es';
import { layout } from '../layout/messages.es';
import { media } from '../media/messages.es';
import { recipes } from '../recipes/messages.es';
import { shared } from '../shared/messages.es';
import type { english } from './en';
import { ra } from './reactAdmin.es';
import type { Translated } from './translated';

export const spanish: Translated<typeof english> = {
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
    recipes: { name: '{smart_count, plural, one {Receta} other {Recetas}}' },
    blog: { name: '{smart_count, plural, one {Artículo} other {Artículos}}' },
    media: { name: 'Multimedia' },
  },
};
