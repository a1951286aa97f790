// The library: files come in, are described, and are found again.
import assert from 'node:assert/strict';
import { begun, saved, unique } from './drafts.mjs';
import { picture } from './pictures.mjs';
import { assertAccessible, journey } from './support.mjs';

const rowOf = (page, name) => page.getByRole('region', { name: 'Uploads' }).getByRole('listitem').filter({ hasText: name });

/** Opens a medium that has just been uploaded. */
async function uploaded(page, name) {
  await page.goto('/admin/media');
  await page.getByRole('button', { name: 'Upload from this device' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(await picture(page, name));
  await page.getByRole('link', { name: `Open ${name}` }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

const save = (page) => page.getByRole('button', { name: 'Save', exact: true }).click();

journey('several files come in, and what is none fails alone', async (visit) => {
  const page = await visit.signedIn('editor');
  await page.goto('/admin/media');
  await page.getByRole('button', { name: 'Upload from this device' }).waitFor();
  const names = [unique('one'), unique('two'), unique('three')].map((name) => `${name}.png`);
  const files = [];
  for (const name of names) files.push(await picture(page, name));
  const broken = { name: unique('broken') + '.png', mimeType: 'image/png', buffer: Buffer.from('no picture') };
  await page.locator('input[type=file]').setInputFiles([...files, broken]);

  await page.getByText('4 of 4 finished, one failed').waitFor();
  for (const name of names) await rowOf(page, name).getByText('Done').waitFor();
  await rowOf(page, broken.name).getByText(/The library keeps JPEG/).waitFor();
  await page.getByRole('button', { name: `Try again: ${broken.name}` }).waitFor();
  await page.getByRole('button', { name: 'As a list' }).click();
  await page.getByRole('link', { name: names[2], exact: true }).waitFor();
  await assertAccessible(page);
});

journey('an upload that the network breaks off is tried again', async (visit) => {
  const page = await visit.signedIn('editor');
  await page.goto('/admin/media');
  await page.getByRole('button', { name: 'Upload from this device' }).waitFor();
  const name = `${unique('again')}.png`;
  const uploads = (url) => url.pathname === '/api/media' && url.searchParams.has('filename');
  await page.route(uploads, (route) => route.abort());
  await page.locator('input[type=file]').setInputFiles(await picture(page, name));
  await rowOf(page, name).getByText('The server could not be reached.').waitFor();
  await page.unroute(uploads);
  await page.getByRole('button', { name: `Try again: ${name}` }).click();
  await rowOf(page, name).getByText('Done').waitFor();
});

journey('a medium is described, by click and by keys', async (visit) => {
  const page = await visit.signedIn('editor');
  await uploaded(page, `${unique('focal')}.png`);
  const mark = page.getByRole('button', { name: /^Focal point/ });
  await page.getByRole('main').getByRole('img').first().click({ position: { x: 60, y: 40 } });
  const clicked = await mark.getAttribute('aria-label');
  assert.doesNotMatch(clicked, /50% from the left/);
  await mark.press('Shift+ArrowRight');
  assert.notEqual(await mark.getAttribute('aria-label'), clicked);
  await page.getByLabel('In English').fill('A square on a ground');
  await page.getByLabel(/^Language code/).fill('de');
  await page.getByRole('button', { name: 'Add language' }).click();
  await page.getByLabel('In German').fill('Ein Quadrat');
  await save(page);
  await page.getByText('Saved.').waitFor();
  const moved = await mark.getAttribute('aria-label');
  await assertAccessible(page);

  await page.reload();
  assert.equal(await page.getByLabel('In German').inputValue(), 'Ein Quadrat');
  assert.equal(await mark.getAttribute('aria-label'), moved);
});

journey('who is slower sees what the other wrote, and loses nothing', async (visit) => {
  const mine = await visit.signedIn('editor');
  await uploaded(mine, `${unique('shared')}.png`);
  const theirs = await visit.signedIn('editor2');
  await theirs.goto(mine.url());
  await theirs.getByLabel('Credit').fill('Ada');
  await save(theirs);
  await theirs.getByText('Saved.').waitFor();

  await mine.getByLabel('Title').fill('Mine');
  await save(mine);
  await mine.getByText('Somebody else changed this meanwhile').waitFor();
  assert.equal(await mine.getByLabel('Title').inputValue(), 'Mine');
  assert.equal(await mine.getByLabel('Credit').inputValue(), 'Ada');
  await save(mine);
  await mine.getByText('Saved.').waitFor();
});

journey('a medium goes into the trash and comes back', async (visit) => {
  const page = await visit.signedIn('editor');
  await uploaded(page, `${unique('trash')}.png`);
  await page.getByRole('button', { name: 'Move to trash' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('This is in the trash.').waitFor();
  await page.getByRole('button', { name: 'Restore from trash' }).click();
  await page.getByText('It is back.').waitFor();
  await page.getByText('This is in the trash.').waitFor({ state: 'detached' });
});

journey('a version whose picture is in the trash says so, and the rest of it comes back', async (visit) => {
  const page = await visit.signedIn('editor');
  const id = await begun(page, unique('Pictured once'));
  await page.getByRole('button', { name: 'Choose a picture' }).click();
  const name = `${unique('once')}.png`;
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(await picture(page, name));
  await page.getByRole('button', { name: 'Take it out' }).waitFor();
  await saved(page);
  await page.getByRole('button', { name: 'Take it out' }).click();
  await page.getByLabel('Ingredient 1', { exact: true }).fill('9 leeks');
  await saved(page);
  await page.goto(`/admin/media?q=${encodeURIComponent(name)}`);
  await page.getByRole('main').getByText(name).click();
  await page.getByRole('button', { name: 'Move to trash' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('This is in the trash.').waitFor();

  await page.goto(`/admin/recipes/${id}`);
  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByRole('button', { name: 'Restore this version' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Restore this version' }).click();
  await dialog.getByText('Cover', { exact: true }).waitFor();
  await assertAccessible(page);
  await dialog.getByRole('button', { name: 'Restore the rest' }).click();
  await page.getByText('The version is restored.').waitFor();
  assert.equal(await page.getByLabel('Ingredient 1', { exact: true }).inputValue(), '2 leeks');
});
