// The package as a client application uses it, against a running server: MEALPREP360_API and OIDC_ISSUER say where.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, test } from 'node:test';
import { createClient, Problem, tagged } from '../../../target/sdk/typescript/dist/index.js';

const { MEALPREP360_API: baseUrl, OIDC_ISSUER: issuer } = process.env;
const reader = createClient({ baseUrl });
let editor;

before(async () => {
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'mealprep360-cli',
      username: 'editor',
      password: 'mealprep360',
    }),
  });
  const { access_token: token, error } = await answer.json();
  assert.ok(token, `no token: ${error}`);
  editor = createClient({ baseUrl, accessToken: async () => token });
});

const create = (title) =>
  tagged(
    editor.recipes.createRecipeRaw({
      recipeDocument: {
        title: `${title} ${randomUUID()}`,
        ingredientGroups: [{ lines: [{ text: '200 g red lentils' }] }],
        steps: [{ text: 'Simmer.', minutes: 20 }],
      },
    }),
  );

const refused = async (call) => {
  const problem = await call.then(() => assert.fail('it was not refused'), (error) => error);
  assert.ok(problem instanceof Problem, `not a problem: ${problem}`);
  return problem;
};

test('the caller is who signed in', async () => {
  const { roles } = await editor.identity.getUser();
  assert.ok(roles.includes('editor'));
});

test('a recipe is written, revised, published and read', async () => {
  const created = await create('Ayşe’s mercimek çorbası');
  const { id, slug } = created.value;
  const revised = await tagged(
    editor.recipes.patchWorkingRecipeRaw({ id, ifMatch: created.etag, requestBody: { servings: 4 } }),
  );
  await editor.recipes.publishRecipe({ id, ifMatch: revised.etag });

  const published = await reader.recipes.getRecipe({ idOrSlug: slug });
  assert.equal(published.id, id);
  assert.equal(published.document.servings, 4);
  assert.ok(published.publishedAt instanceof Date);
  const { items } = await reader.recipes.listRecipes({ limit: 100 });
  assert.ok(items.some((card) => card.id === id));
});

test('whoever comes late is told what is current', async () => {
  const { value, etag } = await create('Bread');
  await editor.recipes.patchWorkingRecipe({ id: value.id, ifMatch: etag, requestBody: { summary: 'First' } });

  const problem = await refused(
    editor.recipes.patchWorkingRecipe({ id: value.id, ifMatch: etag, requestBody: { summary: 'Second' } }),
  );
  assert.equal(problem.status, 412);
  assert.ok(problem.is('stale'));
  assert.equal(problem.see, `/api/recipes/${value.id}/working`);
});

test('each fault of the input is named by its pointer', async () => {
  const problem = await refused(editor.recipes.createRecipe({ recipeDocument: { title: '', prepMinutes: -1 } }));
  assert.ok(problem.is('invalid-request'));
  const pointers = problem.errors.map(({ pointer }) => pointer);
  assert.ok(pointers.includes('/title') && pointers.includes('/prepMinutes'), pointers.join());
  assert.ok(problem.correlationId);
});

test('whoever is not signed in does not write', async () => {
  const problem = await refused(reader.recipes.createRecipe({ recipeDocument: { title: 'Soup' } }));
  assert.equal(problem.status, 401);
  assert.ok(problem.is('unauthenticated'));
});
