// A session from its first token to its end: tokens are renewed without a word, and who has signed out is out.
import assert from 'node:assert/strict';
import { recipe, stored } from './calls.mjs';
import { begun, saved, unique } from './drafts.mjs';
import { journey, platform } from './support.mjs';

const TOKENS = '**/openid-connect/token';
const LIFE_SECONDS = 3;

/** Tokens that live for seconds. Answers the grants that were asked for. */
async function shortLived(context) {
  const grants = [];
  await context.route(TOKENS, async (route) => {
    grants.push(new URLSearchParams(route.request().postData()).get('grant_type'));
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), expires_in: LIFE_SECONDS } });
  });
  return grants;
}

journey('a token is renewed before it ends, and nobody signs in again', async (visit) => {
  let grants;
  const page = await visit.firstSignIn('editor', '/admin', async (context) => (grants = await shortLived(context)));
  await begun(page, unique('Renewed soup'));
  const address = page.url();
  await page.getByLabel('In a sentence or two').fill('Written while tokens came and went.');
  const asked = grants.length;
  while (grants.length < asked + 2) await page.waitForResponse(TOKENS);
  await saved(page);
  assert.deepEqual([...new Set(grants.slice(asked))], ['refresh_token']);
  assert.equal(page.url(), address, 'the page has stayed');
  assert.equal(await page.getByLabel('In a sentence or two').inputValue(), 'Written while tokens came and went.');
});

journey('a token that the server does not take any more is renewed, and the call is made again', async (visit) => {
  const title = unique('Asked for twice');
  await stored('editor', recipe(title));
  const page = await visit.firstSignIn('editor', '/admin');
  await page.getByRole('link', { name: title }).waitFor();
  const tokens = [];
  const grants = [];
  page.on('request', (request) => {
    if (request.url().includes('/openid-connect/token')) grants.push(new URLSearchParams(request.postData()).get('grant_type'));
    if (new URL(request.url()).pathname.startsWith('/api/')) tokens.push(request.headers().authorization);
  });
  let isRefused = true;
  await page.route('**/api/recipes/working*', (route) => {
    if (!isRefused) return route.fallback();
    isRefused = false;
    return route.fulfill({ status: 401, contentType: 'application/problem+json', body: '{"type": "/problems/invalid-token"}' });
  });
  await page.getByRole('menuitem', { name: 'Recipes' }).click();
  await page.getByRole('table').getByRole('link', { name: title }).waitFor();
  assert.equal(isRefused, false);
  assert.deepEqual(grants, ['refresh_token']);
  assert.equal(new Set(tokens).size, 2, 'what comes next has the new token');
  assert.equal(await page.getByRole('dialog').count(), 0);
});

journey('who signs out is out, on each page and at the realm', async (visit) => {
  const page = await visit.firstSignIn('editor', '/admin/recipes');
  const door = page.getByRole('button', { name: 'Sign in', exact: true });
  await page.getByRole('button', { name: /^editor, / }).click();
  await page.getByRole('menuitem', { name: 'Logout' }).click();
  await page.waitForURL(`${platform}/admin/sign-in`);
  await door.waitFor();

  await page.goto('/admin/recipes');
  await door.waitFor();
  assert.equal(await page.getByRole('banner').count(), 0);
  assert.deepEqual(await page.evaluate(() => [...Object.values(localStorage), ...Object.values(sessionStorage)].filter((value) => /eyJ/.test(value))), []);
  await door.click();
  await page.locator('#username').waitFor();
});
