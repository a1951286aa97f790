// Filters of a list that somebody keeps by a name.
import assert from 'node:assert/strict';
import { unique } from './drafts.mjs';
import { journey } from './support.mjs';

journey('filters that were kept are there in another browser, until they are forgotten', async (visit) => {
  const name = unique('To review');
  const page = await visit.signedIn('editor', '/admin/recipes?workflow=inReview&sort=title');
  await page.getByRole('button', { name: 'Keep these filters…' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('group', { name: 'Kept filters' }).getByRole('button', { name, exact: true }).waitFor();

  const elsewhere = await visit.firstSignIn('editor', '/admin/recipes');
  await elsewhere.getByRole('button', { name, exact: true }).click();
  await elsewhere.waitForURL(/workflow=inReview/);
  assert.match(elsewhere.url(), /sort=title/);

  await elsewhere.getByRole('button', { name: `Forget ${name}` }).click();
  await elsewhere.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('table').waitFor();
  await page.waitForLoadState('networkidle');
  assert.equal(await page.getByRole('button', { name, exact: true }).count(), 0);

  const others = await visit.signedIn('editor2', '/admin/recipes');
  await others.getByRole('table').waitFor();
  assert.equal(await others.getByRole('group', { name: 'Kept filters' }).count(), 0, 'views are one’s own');
});
