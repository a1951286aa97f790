import { gathered } from './gathered';
import { ra } from './reactAdmin.fr';

export const french = {
  ra,
  ...gathered(import.meta.glob('../*/messages.fr.ts', { eager: true })),
  resources: {
    recipes: { name: '{smart_count, plural, one {Recette} other {Recettes}}' },
    blog: { name: '{smart_count, plural, one {Article} other {Articles}}' },
    categories: { name: '{smart_count, plural, one {Catégorie} other {Catégories}}' },
    media: { name: 'Médias' },
    releases: { name: '{smart_count, plural, one {Lot} other {Lots}}' },
    redirects: { name: '{smart_count, plural, one {Redirection} other {Redirections}}' },
    synonyms: { name: 'Synonymes' },
    users: { name: '{smart_count, plural, one {Personne} other {Personnes}}' },
  },
};
