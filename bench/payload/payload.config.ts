import { postgresAdapter } from '@payloadcms/db-postgres';
import { buildConfig, type Field } from 'payload';

/** Without drafts, and what there are several of as JSON, which its editor cannot edit; else as one would set it up. */
const quickest = process.env.QUICKEST === 'true';

const json = (name: string): Field => ({ name, type: 'json' });
const texts = (name: string): Field => ({ name, type: 'array', fields: [{ name: 'text', type: 'text', required: true }] });

export default buildConfig({
  secret: 'of a bench',
  db: postgresAdapter({ pool: { connectionString: process.env.DATABASE_URL } }),
  typescript: { autoGenerate: false },
  collections: [
    { slug: 'users', auth: { tokenExpiration: 86_400 }, fields: [] },
    {
      slug: 'recipes',
      access: { read: () => true },
      versions: quickest ? false : { drafts: true },
      fields: [
        { name: 'title', type: 'text', required: true },
        { name: 'slug', type: 'text', required: true, unique: true },
        { name: 'summary', type: 'textarea' },
        { name: 'description', type: 'textarea' },
        { name: 'prepMinutes', type: 'number', min: 0 },
        { name: 'cookMinutes', type: 'number', min: 0 },
        { name: 'totalMinutes', type: 'number', min: 0 },
        { name: 'servings', type: 'number', min: 1 },
        { name: 'difficulty', type: 'select', options: ['easy', 'medium', 'hard'] },
        { name: 'cuisine', type: 'text', index: true },
        { name: 'course', type: 'text', index: true },
        { name: 'author', type: 'text' },
        quickest ? json('tags') : { name: 'tags', type: 'text', hasMany: true },
        quickest ? json('lines') : texts('lines'),
        quickest ? json('steps') : texts('steps'),
      ],
    },
  ],
});
