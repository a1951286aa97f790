// From nothing to a page that the public reads, and what others may do to it meanwhile.
import assert from 'node:assert/strict';
import { begun, live, published, saved, status, unique } from './drafts.mjs';
import { assertAccessible, journey } from './support.mjs';

journey('a recipe is written, published and read by everybody', async (visit) => {
  const page = await visit.signedIn('editor');
  const title = unique('Leek soup');
  const id = await begun(page, title);
  await saved(page);
  assert.equal((await live(id)).status, 404, 'a draft is nobody else’s business');

  await published(page);

  const answer = await live(id);
  assert.equal(answer.status, 200);
  assert.equal((await answer.json()).document.title, title);
  await page.goto('/admin/recipes');
  await page.getByRole('cell', { name: title }).waitFor();
});

journey('ingredients are written without a hand leaving the keys', async (visit) => {
  const page = await visit.signedIn('editor');
  await page.goto('/admin/recipes/create');
  await page.waitForFunction(() => document.activeElement?.matches('form input'));
  await page.keyboard.type(unique('Keyboard soup'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/admin\/recipes\/[0-9a-f-]{36}/);
  const first = page.getByLabel('Ingredient 1', { exact: true });
  await first.focus();
  for (const line of ['1 carrot', '2 onions']) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('salt');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-line') === '0');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-line') === '1');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+s');
  await status(page, /^Saved$/);

  const lines = page.locator('[data-line]');
  assert.deepEqual(await lines.evaluateAll((all) => all.map(({ value }) => value)), ['salt', '1 carrot', '2 onions']);
});

journey('a pasted list becomes lines', async (visit) => {
  const page = await visit.signedIn('editor');
  await begun(page, unique('Pasted soup'));
  await page.getByLabel('Ingredient 1', { exact: true }).fill('');
  await page.getByLabel('Ingredient 1', { exact: true }).evaluate((input) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '- 200 g lentils\n\n• 1 onion\n3) salt');
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.getByLabel('Ingredient 3', { exact: true }).waitFor();
  const lines = page.locator('[data-line]');
  assert.deepEqual(await lines.evaluateAll((all) => all.map(({ value }) => value)), ['200 g lentils', '1 onion', 'salt']);
});

journey('what two editors write at once is kept of both', async (visit) => {
  const mine = await visit.signedIn('editor');
  const id = await begun(mine, unique('Shared soup'));
  await saved(mine);
  const theirs = await visit.signedIn('editor2');
  await theirs.goto(`/admin/recipes/${id}`);
  await theirs.getByLabel('Servings', { exact: true }).fill('6');
  await theirs.getByLabel('In a sentence or two').fill('Theirs.');
  await saved(theirs);

  await mine.getByLabel('In a sentence or two').fill('Mine.');
  await mine.getByRole('button', { name: 'Save', exact: true }).click();

  const dialog = mine.getByRole('dialog', { name: 'Somebody else changed the same words' });
  await dialog.getByRole('cell', { name: 'Mine.' }).waitFor();
  await dialog.getByRole('cell', { name: 'Theirs.' }).waitFor();
  await dialog.getByRole('button', { name: 'Take mine everywhere here' }).click();
  await status(mine, /^Saved$/);
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

journey('an older version comes back', async (visit) => {
  const page = await visit.signedIn('editor');
  await begun(page, unique('Old soup'));
  await saved(page);
  await page.getByLabel('Ingredient 1', { exact: true }).fill('9 leeks');
  await saved(page);
  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByRole('button', { name: 'Restore this version' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('The version is restored.').waitFor();
  assert.equal(await page.getByLabel('Ingredient 1', { exact: true }).inputValue(), '2 leeks');
});

journey('an author submits, an editor asks for changes and approves', async (visit) => {
  const author = await visit.signedIn('user');
  const id = await begun(author, unique('Reviewed soup'));
  await saved(author);
  assert.equal(await author.getByRole('button', { name: 'Publish', exact: true }).count(), 0);
  await author.getByRole('button', { name: 'Submit for review' }).click();
  await author.getByText('Submitted for review.').waitFor();

  const editor = await visit.signedIn('editor');
  await editor.goto(`/admin/recipes/${id}`);
  await editor.getByRole('button', { name: 'Approve', exact: true }).click();
  await editor.getByText('Approved.').waitFor();
  await published(editor);
  assert.equal((await live(id)).status, 200);
});

journey('what is planned goes live by itself', async (visit) => {
  const page = await visit.signedIn('editor');
  const id = await begun(page, unique('Planned soup'));
  await saved(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Schedule…' }).click();
  await page.getByLabel(/^When/).fill('2020-01-01T10:00');
  await page.getByText('That moment is over.').waitFor();
  await page.getByLabel(/^When/).fill('2099-12-24T06:00');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await page.getByText('It is planned.').waitFor();
  await page.getByRole('tab', { name: 'Publish' }).click();
  await page.getByText(/Goes live · Dec 24, 2099/).waitFor();
  await page.getByRole('button', { name: 'Call off' }).click();
  await page.getByText('Waiting').waitFor({ state: 'detached' });
  assert.equal((await live(id)).status, 404);
});

journey('somebody else’s draft is refused by its address', async (visit) => {
  const owner = await visit.signedIn('user');
  const id = await begun(owner, unique('Private soup'));
  await saved(owner);
  const stranger = await visit.signedIn('premium');
  await stranger.goto(`/admin/recipes/${id}`);
  await stranger.getByRole('alert').waitFor();
  assert.equal(await stranger.getByLabel('Ingredient 1', { exact: true }).count(), 0);
});

journey('anybody can use these pages', async (visit) => {
  const page = await visit.signedIn('editor');
  await page.getByRole('heading', { name: 'You wrote last' }).waitFor();
  await page.waitForLoadState('networkidle');
  await assertAccessible(page);
  await page.goto('/admin/recipes');
  await page.getByRole('table').waitFor();
  await page.waitForLoadState('networkidle');
  await assertAccessible(page);
  await begun(page, unique('Readable soup'));
  await saved(page);
  await page.waitForLoadState('networkidle');
  await assertAccessible(page);
});
