import { gathered } from './gathered';
import { ra } from './reactAdmin.ar';

export const arabic = {
  ra,
  ...gathered(import.meta.glob('../*/messages.ar.ts', { eager: true })),
  // The counts here are 1 for one of a kind and 2 for the kind as such, never for two of it.
  resources: {
    recipes: { name: '{smart_count, plural, one {وصفة} other {الوصفات}}' },
    blog: { name: '{smart_count, plural, one {مقال} other {المقالات}}' },
    categories: { name: '{smart_count, plural, one {تصنيف} other {التصنيفات}}' },
    media: { name: 'الوسائط' },
    releases: { name: '{smart_count, plural, one {حزمة نشر} other {حزم النشر}}' },
    redirects: { name: '{smart_count, plural, one {تحويل} other {التحويلات}}' },
    synonyms: { name: 'المرادفات' },
    users: { name: '{smart_count, plural, one {شخص} other {الأشخاص}}' },
  },
};
