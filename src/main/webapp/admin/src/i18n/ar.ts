import { auth } from '../auth/messages.ar';
import { blog } from '../blog/messages.ar';
import { calendar } from '../calendar/messages.ar';
import { dashboard } from '../dashboard/messages.ar';
import { editorial } from '../editorial/messages.ar';
import { imports } from '../imports/messages.ar';
import { layout } from '../layout/messages.ar';
import { media } from '../media/messages.ar';
import { recipes } from '../recipes/messages.ar';
import { releases } from '../releases/messages.ar';
import { shared } from '../shared/messages.ar';
import type { english } from './en';
import { ra } from './reactAdmin.ar';
import type { Translated } from './translated';

export const arabic: Translated<typeof english> = {
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
  // The counts here are 1 for one of a kind and 2 for the kind as such, never for two of it.
  resources: {
    recipes: { name: '{smart_count, plural, one {وصفة} other {الوصفات}}' },
    blog: { name: '{smart_count, plural, one {مقال} other {المقالات}}' },
    media: { name: 'الوسائط' },
    releases: { name: '{smart_count, plural, one {حزمة نشر} other {حزم النشر}}' },
  },
};
