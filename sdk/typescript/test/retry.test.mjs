// What is sent again, and what is not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, FetchError, Problem } from '../../../target/sdk/typescript/dist/index.js';
import { problem, serving } from './server.mjs';

const EMPTY = [200, {}, { items: [] }];
const ID = '01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11';
const away = problem('unavailable', 503);
const soup = { recipeDocument: { title: 'Soup' } };
const change = { id: ID, ifMatch: '"1"', requestBody: { servings: 4 } };

const refusal = (call) => call.then(() => assert.fail('it was not refused'), (error) => error);

test('reading is tried again while the server is away, not heard, or answered for', async (t) => {
  const { baseUrl, requests } = await serving(t, 'hang up', away, EMPTY, 502, 504, EMPTY);
  const { recipes } = createClient({ baseUrl });
  assert.deepEqual((await recipes.listRecipes()).items, []);
  assert.equal(requests.length, 3);
  assert.deepEqual((await recipes.listRecipes()).items, []);
  assert.equal(requests.length, 6);
});

test('it ends after three tries, or as many as were asked for', async (t) => {
  const { baseUrl, requests } = await serving(t, away, away, away, away, EMPTY);
  const last = await refusal(createClient({ baseUrl }).recipes.listRecipes());
  assert.ok(last instanceof Problem && last.is('unavailable'));
  assert.equal(requests.length, 3);
  await refusal(createClient({ baseUrl, tries: 1 }).recipes.listRecipes());
  assert.equal(requests.length, 4);
});

test('what is refused for good is not tried again', async (t) => {
  const { baseUrl, requests } = await serving(t, problem('not-found', 404), 500);
  await refusal(createClient({ baseUrl }).recipes.listRecipes());
  await refusal(createClient({ baseUrl }).recipes.listRecipes());
  assert.equal(requests.length, 2);
});

test('it waits as long as Retry-After says, in seconds or until a date', async (t) => {
  const until = new Date(Date.now() + 2_000).toUTCString();
  const busy = (after) => problem('rate-limited', 429, { 'Retry-After': after });
  const { baseUrl, requests } = await serving(t, busy('1'), EMPTY, busy(until), EMPTY);
  const { recipes } = createClient({ baseUrl });
  const begun = Date.now();
  await recipes.listRecipes();
  assert.ok(Date.now() - begun >= 990, `${Date.now() - begun} ms`);
  await recipes.listRecipes();
  assert.ok(Date.now() >= Date.parse(until) - 10);
  assert.equal(requests.length, 4);
});

test('it does not wait longer than a person would', async (t) => {
  const { baseUrl, requests } = await serving(t, problem('rate-limited', 429, { 'Retry-After': '55' }));
  const { retryAfterSeconds } = await refusal(createClient({ baseUrl }).recipes.listRecipes());
  assert.equal(retryAfterSeconds, 55);
  assert.equal(requests.length, 1);
});

test('creating is tried again with an Idempotency-Key, the same each time, and never without', async (t) => {
  const running = problem('idempotency-key-in-use', 409, { 'Retry-After': '0' });
  const { baseUrl, requests } = await serving(t, 'hang up', running, [201, {}, { id: ID }], 'hang up', away);
  const { recipes } = createClient({ baseUrl });
  assert.equal((await recipes.createRecipe({ ...soup, idempotencyKey: 'my-soup' })).id, ID);
  assert.deepEqual(requests.map(({ headers }) => headers['idempotency-key']), Array(3).fill('my-soup'));
  assert.deepEqual(requests.map(({ body }) => JSON.parse(body)), Array(3).fill(soup.recipeDocument));
  assert.ok((await refusal(recipes.createRecipe(soup))) instanceof FetchError);
  assert.ok((await refusal(recipes.createRecipe(soup))).is('unavailable'));
  assert.equal(requests.length, 5);
});

test('changing is tried again only when it was not done', async (t) => {
  const { baseUrl, requests } = await serving(t, away, [200, {}, { id: ID }], 'hang up', 502);
  const { recipes } = createClient({ baseUrl });
  assert.equal((await recipes.patchWorkingRecipe(change)).id, ID);
  assert.deepEqual(requests.map(({ headers }) => headers['if-match']), ['"1"', '"1"']);
  assert.ok((await refusal(recipes.patchWorkingRecipe(change))) instanceof FetchError);
  assert.equal((await refusal(recipes.patchWorkingRecipe(change))).response.status, 502);
  assert.equal(requests.length, 4);
});

test('whoever takes the call back does not wait', async (t) => {
  const { baseUrl, requests } = await serving(t, problem('unavailable', 503, { 'Retry-After': '9' }));
  const controller = new AbortController();
  const begun = Date.now();
  const call = createClient({ baseUrl }).recipes.listRecipes({}, { signal: controller.signal });
  setTimeout(() => controller.abort(), 200);
  assert.equal((await refusal(call)).cause.name, 'AbortError');
  assert.ok(Date.now() - begun < 5_000);
  assert.equal(requests.length, 1);
});
