// No word is lost: by others who write at once, a closed page, a session that ends, a server that is away, another tab.
import assert from 'node:assert/strict';
import { begun, live, saved, status, unique } from './drafts.mjs';
import { journey } from './support.mjs';

journey('what two editors write at once is kept of both', async (visit) => {
  const mine = await visit.signedIn('editor');
  const id = await begun(mine, unique('Shared soup'));
  await saved(mine);
  const theirs = await visit.signedIn('editor2');
  await theirs.goto(`/admin/recipes/${id}`);
  await theirs.getByLabel('Servings', { exact: true }).fill('6');
  await theirs.getByLabel('In a sentence or two').fill('Theirs.');
  await theirs.getByLabel('Step 1', { exact: true }).fill('Cook them for ten minutes.');
  await saved(theirs);

  await mine.getByLabel('In a sentence or two').fill('Mine.');
  await mine.getByLabel('Step 1', { exact: true }).fill('Cook them for twenty minutes.');
  await mine.getByRole('button', { name: 'Save', exact: true }).click();

  const dialog = mine.getByRole('dialog', { name: 'Somebody else changed the same words' });
  const save = dialog.getByRole('button', { name: 'Save', exact: true });
  await dialog.getByRole('radio', { name: 'Mine.' }).check();
  assert.ok(await save.isDisabled(), 'each is to be decided');
  await dialog.getByRole('radio', { name: 'ten minutes' }).check();
  await save.click();
  await status(mine, /^Saved$/);
  assert.equal(await mine.getByLabel('In a sentence or two').inputValue(), 'Mine.');
  assert.equal(await mine.getByLabel('Step 1', { exact: true }).inputValue(), 'Cook them for ten minutes.');
  assert.equal(await mine.getByLabel('Servings', { exact: true }).inputValue(), '6', 'what only they changed is here too');
  await mine.getByRole('tab', { name: 'History' }).click();
  await mine.getByText('Version 4').or(mine.getByText('Version 3')).first().waitFor();
});

journey('words that were not saved are there again after the page was closed', async (visit) => {
  const page = await visit.signedIn('editor');
  const id = await begun(page, unique('Unsaved soup'));
  await page.getByLabel('In a sentence or two').fill('Half a sent');
  await status(page, 'Your draft is kept');
  await page.goto('/admin/recipes');
  await page.getByRole('heading', { name: 'Recipes' }).or(page.getByRole('banner')).first().waitFor();
  await page.goto(`/admin/recipes/${id}`);
  assert.equal(await page.getByLabel('In a sentence or two').inputValue(), 'Half a sent');
  assert.equal((await live(id)).status, 404);
});

journey('a session that ends in the middle of a sentence loses no word of it', async (visit) => {
  const page = await visit.signedIn('editor');
  await begun(page, unique('Endless soup'));
  await saved(page);
  let hasEnded = true;
  const json = { contentType: 'application/json', headers: { 'Access-Control-Allow-Origin': '*' } };
  await page.route('**/openid-connect/token', (route) =>
    hasEnded ? route.fulfill({ ...json, status: 400, body: '{"error": "invalid_grant"}' }) : route.fallback(),
  );
  await page.route('**/scratch*', (route) => (hasEnded ? route.fulfill({ ...json, status: 401, body: '{}' }) : route.fallback()));
  await page.getByLabel('In a sentence or two').fill('A long sentence that nobody wants to write twice.');
  const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
  await dialog.waitFor();
  visit.faults.length = 0;

  hasEnded = false;
  await dialog.getByRole('button', { name: 'Sign in again' }).click();

  await dialog.waitFor({ state: 'detached' });
  await status(page, 'Your draft is kept');
  await saved(page);
  assert.match(await page.getByLabel('In a sentence or two').inputValue(), /twice/);
});

journey('a server that is away for a while costs no word', async (visit) => {
  const page = await visit.signedIn('editor');
  await begun(page, unique('Patient soup'));
  await saved(page);
  let unanswered = 0;
  await page.route('**/api/**', (route) => {
    if (route.request().url().includes('/working')) unanswered++;
    return route.abort();
  });
  await page.getByLabel('In a sentence or two').fill('Written while the line was dead.');
  await status(page, /^Not kept/);
  // Coming back to a tab has what is older than two seconds read again: three times by the page, each three times by the SDK.
  while (unanswered < 9) {
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await page.waitForTimeout(200);
  }
  assert.equal(await page.getByLabel('In a sentence or two').inputValue(), 'Written while the line was dead.');
  await page.unroute('**/api/**');
  await status(page, 'Your draft is kept');
  visit.faults.length = 0;
});

journey('two tabs of one document do not overwrite each other', async (visit) => {
  const page = await visit.signedIn('editor');
  const id = await begun(page, unique('Twofold soup'));
  await saved(page);
  const other = await page.context().newPage();
  await other.goto(`/admin/recipes/${id}`);
  await other.getByLabel('In a sentence or two').fill('There.');
  await status(other, 'Your draft is kept');
  await page.getByLabel('In a sentence or two').fill('Here.');
  await page.getByText('open in another tab').waitFor();
  await page.getByRole('button', { name: 'Show what is kept' }).click();
  await page.waitForFunction(() => [...document.querySelectorAll('textarea')].some(({ value }) => value === 'There.'));
});
