// Many recipes from one file: tried first, then for real.
import assert from 'node:assert/strict';
import { unique } from './drafts.mjs';
import { assertAccessible, journey } from './support.mjs';

journey('a file is tried, and then brought in', async (visit) => {
  const page = await visit.signedIn('user');
  await page.goto('/admin/imports');
  const titles = [unique('Imported soup'), unique('Imported stew')];
  const lines = [...titles.map((title) => JSON.stringify({ document: { title }, origin: { externalId: title } })), '{"document":{}}'];
  const file = { name: 'recipes.ndjson', mimeType: 'application/x-ndjson', buffer: Buffer.from(lines.join('\n')) };
  await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  assert.equal(await page.getByLabel('Publish what is saved').count(), 0);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Try it' }).click();
  await page.getByText('2 would be new').waitFor();
  await page.getByText('1 would be refused').waitFor();
  await page.getByText('/document/title').waitFor();
  await assertAccessible(page);

  await page.getByRole('button', { name: 'Import for real' }).click();
  await page.getByText('2 new', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'New (2)' }).click();
  await page.getByRole('link', { name: titles[0] }).click();
  await page.getByLabel('Title').first().waitFor();
});
