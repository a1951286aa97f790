import { gathered } from './gathered';
import { ra } from './reactAdmin.en';

export const english = {
  ra,
  ...gathered(import.meta.glob('../*/messages.en.ts', { eager: true })),
  resources: {
    recipes: { name: '{smart_count, plural, one {Recipe} other {Recipes}}' },
    blog: { name: '{smart_count, plural, one {Post} other {Posts}}' },
    categories: { name: '{smart_count, plural, one {Category} other {Categories}}' },
    media: { name: 'Media' },
    releases: { name: '{smart_count, plural, one {Release} other {Releases}}' },
    redirects: { name: '{smart_count, plural, one {Redirect} other {Redirects}}' },
    synonyms: { name: 'Synonyms' },
    users: { name: '{smart_count, plural, one {Person} other {People}}' },
  },
};
