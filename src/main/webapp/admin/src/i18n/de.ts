import { auth } from '../auth/messages.de';
import { blog } from '../blog/messages.de';
import { calendar } from '../calendar/messages.de';
import { dashboard } from '../dashboard/messages.de';
import { editorial } from '../editorial/messages.de';
import { imports } from '../imports/messages.de';
import { layout } from '../layout/messages.de';
import { media } from '../media/messages.de';
import { recipes } from '../recipes/messages.de';
import { releases } from '../releases/messages.de';
import { shared } from '../shared/messages.de';
import type { english } from './en';
import { ra } from './reactAdmin.de';
import type { Translated } from './translated';

export const german: Translated<typeof english> = {
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
    recipes: { name: '{smart_count, plural, one {Rezept} other {Rezepte}}' },
    blog: { name: '{smart_count, plural, one {Beitrag} other {Beiträge}}' },
    media: { name: 'Medien' },
    releases: { name: '{smart_count, plural, one {Paket} other {Pakete}}' },
  },
};
