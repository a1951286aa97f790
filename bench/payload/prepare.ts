// Makes the tables, a user to write as, and the recipes of a file with one on each line; prints their ids.
import { readFileSync } from 'node:fs';
import { getPayload } from 'payload';
import config from './payload.config.ts';

const { EMAIL: email, PASSWORD: password, RECIPES: recipes } = process.env;
const payload = await getPayload({ config });
await payload.create({ collection: 'users', data: { email, password } });
const ids = [];
for (const line of readFileSync(recipes, 'utf8').trim().split('\n')) {
  const { id } = await payload.create({ collection: 'recipes', data: { ...JSON.parse(line), _status: 'published' } });
  ids.push(id);
}
console.log(`IDS ${ids}`);
process.exit();
