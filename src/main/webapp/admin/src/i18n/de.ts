import { gathered } from './gathered';
import { ra } from './reactAdmin.de';

export const german = {
  ra,
  ...gathered(import.meta.glob('../*/messages.de.ts', { eager: true })),
  resources: {
    recipes: { name: '{smart_count, plural, one {Rezept} other {Rezepte}}' },
    blog: { name: '{smart_count, plural, one {Beitrag} other {Beiträge}}' },
    categories: { name: '{smart_count, plural, one {Kategorie} other {Kategorien}}' },
    media: { name: 'Medien' },
    releases: { name: '{smart_count, plural, one {Paket} other {Pakete}}' },
    redirects: { name: '{smart_count, plural, one {Weiterleitung} other {Weiterleitungen}}' },
    synonyms: { name: 'Synonyme' },
    users: { name: '{smart_count, plural, one {Person} other {Personen}}' },
  },
};
