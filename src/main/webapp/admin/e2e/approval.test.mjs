// Where approval is demanded, which is a setting of the server: nobody brings their own words to the public alone.
import assert from 'node:assert/strict';
import { recipe, stored } from './calls.mjs';
import { live, published, saved, unique } from './drafts.mjs';
import { assertAccessible, journey } from './support.mjs';

const SOON_MILLIS = 1_000;

const publish = (page) => page.getByRole('button', { name: 'Publish', exact: true });

/** Looks up why something cannot be done. */
async function refused(page, name, why) {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem').filter({ hasText: name }).getByText(why).waitFor();
  await assertAccessible(page);
  await page.keyboard.press('Escape');
}

journey('another one approves before it can be published, and a change takes that back', async (visit) => {
  const id = await stored('editor', recipe(unique('Approved soup')));
  const author = await visit.signedIn('editor');
  await author.goto(`/admin/recipes/${id}`);
  await author.getByRole('button', { name: 'Submit for review' }).click();
  await author.getByText('Submitted for review.').waitFor();
  await refused(author, /^Publish/, /has to approve/);
  await refused(author, /^Approve/, /ask another editor/);
  assert.equal(await publish(author).count(), 0);

  const other = await visit.signedIn('editor2');
  await other.goto(`/admin/recipes/${id}`);
  await other.getByRole('button', { name: 'Approve', exact: true }).click();
  await other.getByText('Approved.').waitFor();

  await author.reload();
  await publish(author).waitFor();
  await author.getByLabel('In a sentence or two').fill('Nobody else has seen these words.');
  await saved(author);
  await publish(author).waitFor({ state: 'detached' });
  await author.getByText('In review', { exact: true }).waitFor();
  await refused(author, /^Publish/, /has to approve/);

  await other.reload();
  await other.getByRole('button', { name: 'Approve', exact: true }).click();
  await other.getByText('Approved.').waitFor();
  await published(other);
  const begin = Date.now();
  while ((await live(id)).status !== 200) assert.ok(Date.now() - begin < SOON_MILLIS, 'everybody reads it within a second');
  assert.equal((await (await live(id)).json()).document.summary, 'Nobody else has seen these words.');
});
