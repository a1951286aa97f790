import { auth } from '../auth/messages.es';
import { blog } from '../blog/messages.es';
import { calendar } from '../calendar/messages.es';
import { dashboard } from '../dashboard/messages.es';
import { editorial } from '../editorial/messages.es';
import { imports } from '../imports/messages.es';
import { layout } from '../layout/messages.es';
import { media } from '../media/messages.es';
import { recipes } from '../recipes/messages.es';
import { releases } from '../releases/messages.es';
import { shared } from '../shared/messages.es';
import type { english } from './en';
import { ra } from './reactAdmin.es';
import type { Translated } from './translated';

export const spanish: Translated<typeof english> = {
  ra,
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
    recipes: { name: '{smart_count, plural, one {Receta} other {Recetas}}' },
    blog: { name: '{smart_count, plural, one {Artículo} other {Artículos}}' },
    media: { name: 'Multimedia' },
    releases: { name: '{smart_count, plural, one {Lanzamiento} other {Lanzamientos}}' },
  },
};
