// Several documents go live in one moment, and back.
import assert from 'node:assert/strict';
import { begun, live, saved, unique } from './drafts.mjs';
import { assertAccessible, journey, platform } from './support.mjs';

async function confirmed(page, command) {
  await page.getByRole('button', { name: command, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
}

async function added(page, title) {
  await page.getByLabel('Find a recipe or a post by its title').fill(title);
  await page.getByRole('option', { name: title }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('link', { name: title, exact: true }).waitFor();
}

journey('a release is put together, looked at, planned, published and taken back', async (visit) => {
  const page = await visit.signedIn('editor');
  const titles = [unique('First soup'), unique('Second soup')];
  const ids = [];
  for (const title of titles) {
    ids.push(await begun(page, title));
    await saved(page);
  }
  await page.goto('/admin/releases');
  await page.getByRole('button', { name: 'New release' }).click();
  const name = unique('Soup week');
  await page.getByLabel('Title').fill(name);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  for (const title of titles) await added(page, title);
  await page.getByText('All of it could happen now.').waitFor();
  await assertAccessible(page);

  await page.getByRole('button', { name: 'Preview…' }).click();
  await page.getByRole('button', { name: 'Open a preview' }).click();
  const token = await page.getByRole('textbox', { name: 'Token' }).inputValue();
  const preview = await fetch(`${platform}/api/preview/recipes/${ids[0]}?token=${encodeURIComponent(token)}`);
  assert.equal(preview.status, 200);
  assert.equal((await live(ids[0])).status, 404);
  await page.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('button', { name: 'Schedule…' }).click();
  await page.getByLabel(/^When/).fill('2099-12-24T06:00');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await page.getByText(/Dec 24, 2099/).waitFor();
  await confirmed(page, 'Take the schedule back');
  await page.getByRole('button', { name: 'Publish all now' }).waitFor();

  await confirmed(page, 'Publish all now');
  await page.getByRole('button', { name: 'Roll back', exact: true }).waitFor();
  for (const id of ids) assert.equal((await live(id)).status, 200);

  await confirmed(page, 'Roll back');
  await page.getByText('Rolled back', { exact: true }).waitFor();
  for (const id of ids) assert.notEqual((await live(id)).status, 200);
});

journey('who is no editor is told so before anything is asked', async (visit) => {
  const page = await visit.signedIn('user');
  for (const path of ['releases', 'calendar']) {
    await page.goto(`/admin/${path}`);
    await page.getByText('Access denied').waitFor();
  }
});
