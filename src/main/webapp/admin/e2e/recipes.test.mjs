// From nothing to a page that the public reads.
import assert from 'node:assert/strict';
import { begun, live, published, saved, status, unique } from './drafts.mjs';
import { assertAccessible, journey, platform } from './support.mjs';

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
  const shown = await fetch(`${platform}${await page.getByRole('link', { name: 'Live: Open what apps read' }).getAttribute('href')}`);
  assert.equal((await shown.json()).document.title, title);
  await page.goto('/admin/recipes');
  await page.getByRole('link', { name: title }).waitFor();
  await page.getByRole('button', { name: /^Live \d/ }).click();
  await page.getByRole('searchbox').fill(title);
  await page.waitForURL(/text=/);
  await page.getByRole('link', { name: title }).waitFor();
  // What is live, and has not been changed since, is no draft.
  await page.getByRole('button', { name: /^Draft/ }).click();
  await page.getByText('Nothing matches.').waitFor();
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

journey('steps are put in another order, and taken out, without keys', async (visit) => {
  const page = await visit.signedIn('editor');
  await begun(page, unique('Ordered soup'));
  const texts = () => page.locator('[data-step]').evaluateAll((all) => all.filter(({ value }) => value).map(({ value }) => value));
  await page.getByRole('button', { name: 'Add step' }).click();
  await page.getByLabel('Step 2', { exact: true }).fill('Wash the leeks.');
  await page.getByRole('button', { name: 'Move step 2 up' }).click();
  assert.deepEqual(await texts(), ['Wash the leeks.', 'Cook them until they are soft.']);
  await page.getByRole('button', { name: 'Remove step 1' }).click();
  assert.deepEqual(await texts(), ['Cook them until they are soft.']);
  await saved(page);
});

journey('an older version comes back', async (visit) => {
  const page = await visit.signedIn('editor');
  await begun(page, unique('Old soup'));
  await saved(page);
  await page.getByLabel('Ingredient 1', { exact: true }).fill('9 leeks');
  await saved(page);
  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByRole('button', { name: 'What changed since' }).first().click();
  const changes = page.getByRole('dialog');
  await changes.getByText('Ingredients › 1 › 1').waitFor();
  assert.deepEqual(await changes.locator('del').allTextContents(), ['2']);
  assert.deepEqual(await changes.locator('ins').allTextContents(), ['9']);
  await assertAccessible(page);
  await changes.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Restore this version' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Restore this version' }).click();
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
  await visit.signedIn('editor2');
  await editor.goto(`/admin/recipes/${id}`);
  await editor.getByLabel('Step 1', { exact: true }).press('Control+Alt+m');
  await editor.getByLabel('Write about Step 1').fill('For how long?');
  await editor.getByRole('button', { name: 'Send', exact: true }).click();
  await editor.getByRole('button', { name: '1 comment on Step 1' }).waitFor();
  // Wherever the step moves, what is said about it stays beside it.
  await author.reload();
  await author.getByLabel('Step 1', { exact: true }).press('Enter');
  await author.getByLabel('Step 2', { exact: true }).press('Alt+ArrowUp');
  await author.getByRole('button', { name: '1 comment on Step 2' }).press('Enter');
  await author.getByText('For how long?').waitFor();
  await author.getByRole('button', { name: 'About Step 2', exact: true }).last().click();
  assert.equal(await author.evaluate(() => document.activeElement.value), 'Cook them until they are soft.');
  await author.getByRole('button', { name: 'Resolve' }).click();
  await author.getByRole('button', { name: '1 comment on Step 2' }).waitFor({ state: 'detached' });
  await editor.getByRole('tab', { name: 'Publish' }).click();
  await editor.getByLabel('Colleague').fill('editor2');
  await editor.getByRole('option', { name: 'editor2' }).click();
  await editor.getByRole('button', { name: 'Assign', exact: true }).click();
  await editor.getByText('It is assigned.').waitFor();
  await editor.getByRole('form', { name: 'Who sees to it' }).getByText('editor2').waitFor();
  await assertAccessible(editor);
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
  await page.getByText(/^Goes live Dec 24, 2099/).waitFor();
  await page.getByRole('button', { name: 'Call off' }).click();
  await page.getByText(/^Goes live Dec 24, 2099/).waitFor({ state: 'detached' });
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

journey('a photo is dropped, described and shown to everybody', async (visit) => {
  const page = await visit.signedIn('editor');
  const id = await begun(page, unique('Pictured soup'));
  const dataTransfer = await page.evaluateHandle((base64) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'soup.jpg', { type: 'image/jpeg' }));
    return transfer;
  }, await photo(page));
  for (const event of ['dragover', 'drop']) await page.getByRole('button', { name: 'Choose a picture' }).dispatchEvent(event, { dataTransfer });
  await page.getByLabel('What it shows, in words').fill('A bowl of soup');
  // What is typed is saved on the way.
  await published(page);
  const { pictures } = await (await live(id)).json();
  assert.equal(pictures.length, 1);
  assert.equal((await fetch(platform + pictures[0].url)).status, 200);
});

/** A JPEG that no other test has, in Base64. */
const photo = (page) =>
  page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 600, height: 400 });
    const pen = canvas.getContext('2d');
    for (let i = 0; i < 200; i++) {
      pen.fillStyle = `hsl(${Math.random() * 360} 80% 50%)`;
      pen.fillRect(Math.random() * 600, Math.random() * 400, 60, 60);
    }
    return canvas.toDataURL('image/jpeg').split(',')[1];
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
  await page.getByLabel('A book, a site, a person').fill('A notebook');
  await page.getByLabel('Address of the page').fill('https://example.com/soup');
  await saved(page);
  await page.waitForLoadState('networkidle');
  await assertAccessible(page);
});

journey('a translation is written beside its source', async (visit) => {
  const page = await visit.signedIn('editor');
  const title = unique('Translated soup');
  await begun(page, title);
  await saved(page);
  await page.getByRole('tab', { name: 'Languages' }).click();
  await page.getByLabel(/^Language or code/).fill('Ger');
  await page.getByRole('option', { name: 'German de' }).click();
  await page.getByRole('button', { name: 'Begin translation' }).click();
  await page.waitForURL(/locale=de/);
  await page.getByRole('tab', { name: 'Preview', selected: true }).waitFor();
  await page.getByLabel('Title').fill('Lauchsuppe');
  await page.getByRole('tab', { name: 'Preview' }).click();
  await page.getByRole('button', { name: 'en · Source' }).click();
  await page.getByRole('article').getByText(title).first().waitFor();
  await saved(page);
  await page.getByRole('tab', { name: 'Languages' }).click();
  await page.getByText('2 of 2 languages up to date').waitFor();
});
