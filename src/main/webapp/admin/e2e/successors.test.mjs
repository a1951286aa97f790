// What takes the place of something that goes offline.
import assert from 'node:assert/strict';
import { commanded, recipe, stored } from './calls.mjs';
import { live, unique } from './drafts.mjs';
import { assertAccessible, journey } from './support.mjs';

const menu = async (page, name) => {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
};

const chosen = async (dialog, title) => {
  await dialog.getByLabel('What takes its place').fill(title);
  await dialog.page().getByRole('option', { name: title }).click();
};

async function published(title) {
  const id = await stored('editor', recipe(title));
  await commanded('editor', id, 'publish');
  return id;
}

journey('the address of what goes offline leads to what takes its place', async (visit) => {
  const title = unique('Better soup');
  const better = await published(title);
  const old = await published(unique('Old soup'));
  const page = await visit.signedIn('editor');
  await page.goto(`/admin/recipes/${old}`);

  await menu(page, 'Take offline');
  const dialog = page.getByRole('dialog', { name: 'Take offline' });
  await assertAccessible(page);
  await chosen(dialog, title);
  await dialog.getByRole('button', { name: 'Take offline' }).click();
  await page.getByText('It is offline.').waitFor();

  const moved = await live(old);
  assert.equal((await moved.json()).id, better, 'the redirect is followed');
});

journey('it can be said for later, and is shown with what is planned', async (visit) => {
  const title = unique('Coming soup');
  await stored('editor', recipe(title));
  const old = await published(unique('Going soup'));
  const page = await visit.signedIn('editor');
  await page.goto(`/admin/recipes/${old}`);

  await menu(page, 'Take offline later…');
  const dialog = page.getByRole('dialog', { name: 'Take offline' });
  await chosen(dialog, title);
  await dialog.getByRole('button', { name: 'Plan it' }).click();
  await dialog.waitFor({ state: 'detached' });

  await page.getByRole('tab', { name: 'Publish' }).click();
  await page.getByText(`Then its address leads to “${title}”.`).waitFor();
  assert.equal((await live(old)).status, 200);
});
