import { gathered } from './gathered';
import { ra } from './reactAdmin.es';

export const spanish = {
  ra,
  ...gathered(import.meta.glob('../*/messages.es.ts', { eager: true })),
  resources: {
    recipes: { name: '{smart_count, plural, one {Receta} other {Recetas}}' },
    blog: { name: '{smart_count, plural, one {Artículo} other {Artículos}}' },
    categories: { name: '{smart_count, plural, one {Categoría} other {Categorías}}' },
    media: { name: 'Multimedia' },
    releases: { name: '{smart_count, plural, one {Lanzamiento} other {Lanzamientos}}' },
    redirects: { name: '{smart_count, plural, one {Redirección} other {Redirecciones}}' },
    synonyms: { name: 'Sinónimos' },
    users: { name: '{smart_count, plural, one {Persona} other {Personas}}' },
  },
};
