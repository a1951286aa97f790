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
  await page.getByLabel(/^Language or code/).fill('de');
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

journey('media are put into folders, and folders lead to them', async (visit) => {
  const page = await visit.signedIn('editor');
  await page.goto('/admin/media');
  await page.getByRole('button', { name: 'Upload from this device' }).waitFor();
  const [outer, word] = [unique('outer'), unique('shelved').replace(' ', '-')];
  const names = [`${word}-1.png`, `${word}-2.png`];
  await page.locator('input[type=file]').setInputFiles([await picture(page, names[0]), await picture(page, names[1])]);
  await page.getByText('2 of 2 finished').waitFor();
  await page.getByRole('button', { name: 'As pictures' }).click();
  await page.getByLabel('Search the library').fill(word);
  for (const name of names) await page.getByRole('checkbox', { name: `Choose ${name}` }).check();
  await page.getByText('2 selected').waitFor();
  await page.getByRole('button', { name: 'Move to folder…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Folder').fill(`${outer}/inner`);
  await assertAccessible(page);
  await dialog.getByRole('button', { name: 'Do it for 2' }).click();
  await dialog.waitFor({ state: 'detached' });

  const folders = page.getByRole('navigation', { name: 'Folders' });
  await folders.getByRole('link', { name: `${outer} (2)` }).click();
  await page.getByText('Nothing is in this folder.').waitFor();
  await folders.getByRole('link', { name: 'inner (2)' }).click();
  for (const name of names) await page.getByRole('main').getByRole('button', { name, exact: true }).waitFor();
  await page.getByText(`They go into the folder ${outer}/inner.`).waitFor();
  await assertAccessible(page);

  await page.getByRole('checkbox', { name: `Choose ${names[0]}` }).check();
  await page.getByRole('button', { name: 'Move to trash' }).click();
  await dialog.getByRole('button', { name: 'Do it for one' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('checkbox', { name: `Choose ${names[0]}` }).waitFor({ state: 'detached' });
  await folders.getByRole('link', { name: outer, exact: true }).click();
  await folders.getByRole('link', { name: 'inner (1)' }).waitFor();

  await folders.getByRole('button', { name: 'New folder…' }).click();
  await dialog.getByLabel('Folder').fill('fresh');
  await dialog.getByRole('button', { name: 'Open it' }).click();
  await page.getByText(`They go into the folder ${outer}/fresh.`).waitFor();
  await page.goBack();
  await folders.getByText(outer, { exact: true }).waitFor();
});

journey('a slow upload says how far it is, and is called off', async (visit) => {
  const page = await visit.signedIn('editor');
  await page.goto('/admin/media');
  await page.getByRole('button', { name: 'Upload from this device' }).waitFor();
  const line = await page.context().newCDPSession(page);
  const name = `${unique('slow')}.png`;
  const small = await picture(page, name);
  // What is behind a picture is not kept, but it is sent.
  const large = { ...small, buffer: Buffer.concat([small.buffer, Buffer.alloc(3_000_000, 7)]) };
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 400_000 });
  await page.locator('input[type=file]').setInputFiles(large);
  await rowOf(page, name).getByText(/^[1-9]\d?% of 3/).waitFor();
  await page.getByRole('button', { name: `Cancel ${name}` }).click();
  await rowOf(page, name).getByText('Cancelled').waitFor();
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  await page.getByRole('button', { name: `Try again: ${name}` }).click();
  await rowOf(page, name).getByText('Done').waitFor();
});
