// The package as a client application uses it, against a running server: MEALPREP360_API and OIDC_ISSUER say where.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { createClient, each, pages, Problem, tagged, update } from '../../../target/sdk/typescript/dist/index.js';

const { MEALPREP360_API: baseUrl, OIDC_ISSUER: issuer } = process.env;
const reader = createClient({ baseUrl });
let editor;
let reviewer;

before(async () => {
  [editor, reviewer] = await Promise.all([signedIn('editor'), signedIn('editor2')]);
});

async function signedIn(username) {
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'mealprep360-cli',
      username,
      password: 'mealprep360',
    }),
  });
  const { access_token: token, error } = await answer.json();
  assert.ok(token, `no token: ${error}`);
  return createClient({ baseUrl, accessToken: async () => token });
}

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

test('a feed comes as it is, and what search engines read as an object', async () => {
  const { value: { id }, etag } = await create('Described');
  await editor.recipes.publishRecipe({ id, ifMatch: etag });
  assert.equal((await reader.recipes.getRecipeJsonLd({ idOrSlug: id }))['@type'], 'Recipe');
  const feed = await reader.feeds.getFeed({ format: 'json', limit: 1 });
  assert.equal(JSON.parse(await feed.text()).version, 'https://jsonfeed.org/version/1.1');
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

test('a draft goes through review, into another language, and live at its time', async () => {
  const draft = await create('Bread');
  const { id } = draft.value;
  await editor.recipes.submitRecipe({ id, ifMatch: draft.etag });

  await reviewer.items.requestChanges({ id, ifMatch: draft.etag, changeRequest: { text: 'For how many?' } });
  const [question] = (await editor.items.listComments({ id, open: true })).items;
  assert.equal(question.text, 'For how many?');
  const edited = await tagged(
    editor.recipes.patchWorkingRecipeRaw({ id, ifMatch: draft.etag, note: 'For four', requestBody: { servings: 4 } }),
  );
  await editor.items.resolveComment({ id, commentId: question.id });
  assert.deepEqual((await reviewer.items.compareRevisions({ id })).words, ['servings 4 added']);
  await editor.recipes.submitRecipe({ id, ifMatch: edited.etag });
  const approve = async (client) =>
    (await client.items.listActions({ id })).actions.find(({ name }) => name === 'approve');
  assert.equal((await approve(editor)).reason, 'editorial-own-approval');
  assert.equal((await approve(reviewer)).outcome, 'possible');
  await reviewer.recipes.approveRecipe({ id, ifMatch: edited.etag });

  const german = await tagged(editor.items.addLocaleRaw({ id, ifMatch: edited.etag, newLocale: { locale: 'de' } }));
  const written = await tagged(
    editor.recipes.patchWorkingRecipeRaw({ id, locale: 'de', ifMatch: german.etag, requestBody: { title: 'Brot' } }),
  );
  const at = new Date(Date.now() + 1_500);
  for (const [locale, { etag }] of Object.entries({ en: edited, de: written })) {
    await editor.items.scheduleItem({ id, locale, ifMatch: etag, newSchedule: { action: 'publish', at } });
  }
  const states = async () => (await editor.items.listItemSchedules({ id })).items.map(({ state }) => state);
  while ((await states()).includes('waiting')) await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual(await states(), ['done', 'done']);
  assert.equal((await reader.recipes.getRecipe({ idOrSlug: id, locale: 'de' })).document.title, 'Brot');
  assert.equal((await reader.recipes.getRecipe({ idOrSlug: id })).document.servings, 4);
});

test('a post goes through review, into German, live in a scheduled release, and is taken back', async () => {
  const recipe = await create('Cake');
  const text = (words) => ({ version: 1, blocks: [{ type: 'paragraph', text: [{ text: words }] }, card] });
  const card = { type: 'recipe', recipeId: recipe.value.id };
  const postDocument = { title: `Advent ${randomUUID()}`, excerpt: 'Four Sundays.', body: text('It is dark at five.') };
  const draft = await tagged(editor.blog.createPostRaw({ postDocument }));
  const { id } = draft.value;
  await editor.blog.submitPost({ id, ifMatch: draft.etag });
  await reviewer.blog.approvePost({ id, ifMatch: draft.etag });
  const { ready, concerns } = await editor.items.getReadiness({ id });
  assert.ok(ready);
  assert.deepEqual(concerns.map(({ code, blocks }) => [code, blocks]), [['unpublished', false], ['seo', false]]);

  const begun = await tagged(editor.items.addLocaleRaw({ id, ifMatch: draft.etag, newLocale: { locale: 'de' } }));
  const german = await tagged(
    editor.blog.patchWorkingPostRaw({
      id,
      locale: 'de',
      ifMatch: begun.etag,
      requestBody: { title: 'Advent', body: text('Um fünf ist es dunkel.') },
    }),
  );
  const release = await editor.releases.createRelease({ newRelease: { title: 'Advent' } });
  const add = (itemId, etag, locale) =>
    editor.releases.putReleaseEntry({
      id: release.id,
      itemId,
      locale,
      ifMatch: etag,
      newReleaseEntry: { action: 'publish' },
    });
  await add(id, draft.etag);
  await add(id, german.etag, 'de');
  await add(recipe.value.id, recipe.etag);
  assert.deepEqual(await editor.releases.validateRelease({ id: release.id }), { ready: true, obstacles: [] });
  const { token } = await editor.previews.openPreview({ newPreview: { release: release.id } });
  assert.equal((await reader.blog.previewPost({ idOrSlug: id, locale: 'de', token })).document.title, 'Advent');
  assert.equal((await refused(reader.blog.getPost({ idOrSlug: id }))).status, 404);

  const now = () => tagged(editor.releases.getReleaseRaw({ id: release.id }));
  const at = new Date(Date.now() + 1_500);
  await editor.releases.scheduleRelease({ id: release.id, ifMatch: (await now()).etag, releaseSchedule: { at } });
  while ((await now()).value.state === 'scheduled') await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal((await now()).value.state, 'published');
  const seen = await reader.blog.getPost({ idOrSlug: id, locale: 'de' });
  assert.equal(seen.document.body.blocks[0].text[0].text, 'Um fünf ist es dunkel.');
  await reader.recipes.getRecipe({ idOrSlug: seen.document.body.blocks[1].recipeId });

  await editor.releases.rollBackRelease({ id: release.id, ifMatch: (await now()).etag });
  assert.equal((await refused(reader.blog.getPost({ idOrSlug: id }))).status, 404);
});

test('the ten lines of the README do what they say', async () => {
  const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
  const lines = readme.match(/^A post from a draft .*?```ts\n(.*?)\n```/ms)[1].split('\n');
  assert.equal(lines.length, 10);
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  const names = ['author', 'editor', 'tagged', 'update', 'excerpt', 'body', 'newReleaseEntry', 'at', 'happened'];
  const run = new AsyncFunction(...names, [
    'const now = () => editor.releases.getReleaseRaw({ id: release.id });',
    ...lines.slice(0, -1),
    'const { value } = await happened(now);',
    lines.at(-1),
    'return [id, value.state, (await tagged(now())).value.state];',
  ].join('\n'));
  const happened = async (now) => {
    for (;;) {
      const current = await tagged(now());
      if (current.value.state !== 'scheduled') return current;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  const body = { version: 1, blocks: [{ type: 'paragraph', text: [{ text: 'It is dark at five.' }] }] };
  const [id, ...states] = await run(
    editor, reviewer, tagged, update, 'Four Sundays.', body, { action: 'publish' }, new Date(Date.now() + 1_500), happened,
  );

  assert.deepEqual(states, ['published', 'rolledBack']);
  assert.equal((await editor.blog.getWorkingPost({ id })).document.title, 'Ten soups');
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

test('a list is walked over its pages, and only as far as somebody looks', async () => {
  const { value: { id }, etag } = await create('Walked');
  for (const text of ['For how many?', 'Which lentils?', 'How long?']) {
    await editor.items.createComment({ id, newComment: { text } });
  }
  let calls = 0;
  const comments = (page) => {
    calls++;
    return editor.items.listComments({ id, limit: 1, ...page });
  };
  const texts = [];
  for await (const { text } of each(comments)) texts.push(text);
  assert.deepEqual(texts.sort(), ['For how many?', 'How long?', 'Which lentils?']);
  const sizes = [];
  for await (const { items } of pages(comments)) sizes.push(items.length);
  assert.deepEqual(sizes, [1, 1, 1]);
  calls = 0;
  for await (const { text } of each(comments)) if (text) break;
  assert.equal(calls, 1);
  await editor.recipes.trashRecipe({ id, ifMatch: etag });
});

test('a change is made on what is current, whoever else writes', async () => {
  const { value: { id }, etag } = await create('Shared');
  await editor.recipes.patchWorkingRecipe({ id, ifMatch: etag, requestBody: { servings: 1 } });
  const read = () => editor.recipes.getWorkingRecipeRaw({ id });
  const oneMore = ({ value, etag: ifMatch }) =>
    editor.recipes.patchWorkingRecipe({ id, ifMatch, requestBody: { servings: value.document.servings + 1 } });
  await Promise.all([1, 2, 3].map(() => update(read, oneMore, { tries: 5 })));
  assert.equal((await (await read()).value()).document.servings, 4);
});

test('a change that is always too late is given up, and one that is refused is not repeated', async () => {
  const { value: { id }, etag } = await create('Contended');
  const read = () => editor.recipes.getWorkingRecipeRaw({ id });
  let calls = 0;
  const late = await refused(
    update(read, async () => {
      calls++;
      await editor.recipes.patchWorkingRecipe({
        id,
        ifMatch: (await tagged(read())).etag,
        requestBody: { summary: `Written by somebody else, ${calls}` },
      });
      return editor.recipes.patchWorkingRecipe({ id, ifMatch: etag, requestBody: { summary: 'Mine' } });
    }),
  );
  assert.ok(late.is('stale'));
  assert.equal(calls, 3);
  assert.equal((await (await read()).value()).document.summary, 'Written by somebody else, 3');
  calls = 0;
  const wrong = await refused(
    update(read, ({ etag: ifMatch }) => {
      calls++;
      return editor.recipes.patchWorkingRecipe({ id, ifMatch, requestBody: { servings: -1 } });
    }),
  );
  assert.ok(wrong.is('invalid-request'));
  assert.equal(calls, 1);
});

test('a picture is uploaded, described and shown', async () => {
  const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC', 'base64');
  const uploaded = await tagged(
    editor.media.uploadMediumRaw({ body: new Blob([pixel]), filename: 'pixel.png', alt: 'A dot', locale: 'en' }),
  );
  const { id } = uploaded.value;
  const described = await tagged(
    editor.media.patchMediumRaw({
      id,
      ifMatch: uploaded.etag,
      mediumPatch: { focalPoint: { x: 0.2, y: 0.8 }, credit: `Ada ${randomUUID()}` },
    }),
  );
  assert.deepEqual(described.value.focalPoint, { x: 0.2, y: 0.8 });
  const { items } = await editor.media.listMedia({ q: 'pixel', limit: 100 });
  const medium = items.find((item) => item.id === id);
  assert.equal(medium.alt.en, 'A dot');
  const shown = await fetch(new URL(medium.renditions[0].url, baseUrl));
  assert.equal(shown.headers.get('content-type'), 'image/webp');
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
