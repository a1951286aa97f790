// The same done to many documents of a list: what would come of it first, and then what came of it.
import assert from 'node:assert/strict';
import { recipe, revised, stored, trashed } from './calls.mjs';
import { live, unique } from './drafts.mjs';
import { journey } from './support.mjs';

/** The list with what has a word in its title, and all of it selected. */
async function selected(page, word, count) {
  await page.goto(`/admin/recipes?text=${word}`);
  await page.waitForFunction((many) => document.querySelectorAll('tbody a').length === many, count);
  await page.getByRole('checkbox', { name: 'Select all' }).check();
  await page.getByRole('status').filter({ hasText: `${count} selected` }).waitFor();
}

const told = (dialog, title, text) => dialog.getByRole('listitem').filter({ hasText: title }).getByText(text).waitFor();

journey('what cannot be published is told before anything is, and keeps nothing else back', async (visit) => {
  const page = await visit.signedIn('editor');
  const word = unique('bulk').replace(' ', '');
  const titles = ['Leeks', 'Onions', 'Nothing'].map((name) => `${name} ${word}`);
  const ids = [await stored('editor', recipe(titles[0])), await stored('editor', recipe(titles[1])), await stored('editor', { title: titles[2] })];
  await selected(page, word, 3);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish' });
  await told(dialog, titles[0], /^Will be done$/);
  await told(dialog, titles[1], /^Will be done$/);
  await told(dialog, titles[2], /^It cannot be published yet/);
  for (const id of ids) assert.equal((await live(id)).status, 404, 'nothing is done before somebody says so');

  await dialog.getByRole('button', { name: 'Do it for 2' }).click();
  await dialog.getByText('Done for 2 of 3.').waitFor();
  await told(dialog, titles[0], /^Done$/);
  await told(dialog, titles[2], /^It cannot be published yet/);
  assert.deepEqual(await Promise.all(ids.map(async (id) => (await live(id)).status)), [200, 200, 404]);

  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'detached' });
  assert.equal(await page.getByRole('row').filter({ hasText: word }).getByText('Live', { exact: true }).count(), 2);
  assert.equal(await page.getByRole('checkbox', { checked: true }).count(), 0);
});

journey('what somebody else changes meanwhile is refused alone, with why', async (visit) => {
  const page = await visit.signedIn('editor');
  const word = unique('bulk').replace(' ', '');
  const titles = ['Leeks', 'Onions', 'Carrots', 'Peas'].map((name) => `${name} ${word}`);
  const ids = [];
  for (const title of titles) ids.push(await stored('editor', recipe(title)));
  await selected(page, word, 4);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish' });
  await dialog.getByRole('button', { name: 'Do it for 4' }).waitFor();
  await trashed('editor2', ids[1]);
  await revised('editor2', ids[3], recipe(titles[3], { summary: 'Nobody has seen this yet.' }));
  await dialog.getByRole('button', { name: 'Do it for 4' }).click();
  await dialog.getByText('Done for 2 of 4.').waitFor();
  await told(dialog, titles[0], /^Done$/);
  await told(dialog, titles[1], /^It is in the trash/);
  await told(dialog, titles[2], /^Done$/);
  await told(dialog, titles[3], /changed/);
  assert.deepEqual(await Promise.all(ids.map(async (id) => (await live(id)).status)), [200, 404, 200, 404]);
});

journey('several go into the trash, and come back', async (visit) => {
  const page = await visit.signedIn('editor');
  const word = unique('bulk').replace(' ', '');
  for (const name of ['Leeks', 'Onions']) await stored('editor', recipe(`${name} ${word}`));
  await selected(page, word, 2);
  await page.getByRole('button', { name: 'Move to trash' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Do it for 2' }).click();
  await page.getByRole('dialog').getByText('Done for 2 of 2.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByText('Nothing matches. Fewer filters find more.').waitFor();

  await selected(page, `${word}&trashed=true`, 2);
  await page.getByRole('button', { name: 'Restore from trash' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Do it for 2' }).click();
  await page.getByRole('dialog').getByText('Done for 2 of 2.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByText('Nothing matches. Fewer filters find more.').waitFor();
  await page.goto(`/admin/recipes?text=${word}`);
  await page.waitForFunction(() => document.querySelectorAll('tbody a').length === 2);
});
