// The API as the demo users call it, for what has to be there before a journey begins.
import assert from 'node:assert/strict';
import { issuer, platform } from './support.mjs';

const PATHS = { recipes: '/recipes', blog: '/blog/posts' };

async function tokenOf(username) {
  const body = new URLSearchParams({ grant_type: 'password', client_id: 'mealprep360-cli', username, password: 'mealprep360' });
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, { method: 'POST', body });
  return (await answer.json()).access_token;
}

/** Fails where it is refused. Answers what comes back, and its ETag. */
async function call(username, method, path, { body, etag } = {}) {
  const headers = { Authorization: `Bearer ${await tokenOf(username)}` };
  if (body) headers['Content-Type'] = 'application/json';
  if (etag) headers['If-Match'] = etag;
  const answer = await fetch(`${platform}/api${path}`, { method, headers, body: body && JSON.stringify(body) });
  const text = await answer.text();
  assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${text}`);
  return { value: text && JSON.parse(text), etag: answer.headers.get('ETag') };
}

/** A recipe that can be published, or whatever else is said of it. */
export const recipe = (title, more = {}) => ({
  title,
  ingredientGroups: [{ lines: [{ text: '2 leeks' }] }],
  steps: [{ text: 'Cook them until they are soft.' }],
  ...more,
});

/** Stores a document. Answers its id. */
export async function stored(username, document, type = 'recipes') {
  return (await call(username, 'POST', PATHS[type], { body: document })).value.id;
}

/** Stores another version of a document. */
export async function revised(username, id, document, type = 'recipes') {
  const { etag } = await call(username, 'GET', `${PATHS[type]}/${id}/working`);
  await call(username, 'PUT', `${PATHS[type]}/${id}/working`, { body: document, etag });
}

/** Does what brings a document on its way: `submit`, `publish`… */
export async function commanded(username, id, command, type = 'recipes') {
  const { etag } = await call(username, 'GET', `${PATHS[type]}/${id}/working`);
  await call(username, 'POST', `${PATHS[type]}/${id}/${command}`, { etag });
}

/** Puts a document into the trash. */
export async function trashed(username, id, type = 'recipes') {
  const { etag } = await call(username, 'GET', `${PATHS[type]}/${id}/working`);
  await call(username, 'DELETE', `${PATHS[type]}/${id}/working`, { etag });
}

/** Stores a release. Answers its id. */
export const released = async (username, title) => (await call(username, 'POST', '/releases', { body: { title } })).value.id;

/** Makes a category of posts. Answers its id. */
export const categorised = async (username, document) => (await call(username, 'POST', '/blog/categories', { body: document })).value.id;

/** Says something else of a category. */
export async function recategorised(username, id, document) {
  const { etag } = await call(username, 'GET', `/blog/categories/${id}/working`);
  await call(username, 'PUT', `/blog/categories/${id}/working`, { body: document, etag });
}

/** Lets words mean the same. Answers the id of their group. */
export const grouped = async (username, group) => (await call(username, 'POST', '/synonyms', { body: group })).value.id;

/** Lets other words mean the same than those of a group. */
export async function regrouped(username, id, group) {
  const { etag } = await call(username, 'GET', `/synonyms/${id}`);
  await call(username, 'PUT', `/synonyms/${id}`, { body: group, etag });
}

/** Lets a path lead somewhere. Answers the id of the redirect. */
export const redirected = async (username, redirect) => (await call(username, 'POST', '/redirects', { body: redirect })).value.id;

/** Lets it lead somewhere else. */
export async function rerouted(username, id, redirect) {
  const { etag } = await call(username, 'GET', `/redirects/${id}`);
  await call(username, 'PUT', `/redirects/${id}`, { body: redirect, etag });
}
