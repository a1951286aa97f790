// Two editors in one document know of each other, and neither is kept from writing.
import assert from 'node:assert/strict';
import { recipe, stored } from './calls.mjs';
import { saved, status, unique } from './drafts.mjs';
import { assertAccessible, journey } from './support.mjs';

/** Told at once where there is a WebSocket, and by the next beat where there is none. */
const SOON = { timeout: 5_000 };
const BY_THE_NEXT_BEAT = { timeout: 25_000 };

const FIRST = 'editor';
const SECOND = 'editor2';

const said = (page, text, when = SOON) => page.getByText(text, { exact: true }).waitFor(when);

async function opened(visit, username, id) {
  const page = await visit.signedIn(username, `/admin/recipes/${id}`);
  await page.goto(`/admin/recipes/${id}`);
  await page.getByLabel('In a sentence or two').waitFor();
  return page;
}

journey('who else is in a document is told, and somebody takes it over', async (visit) => {
  const id = await stored('editor', recipe(unique('Crowded soup')));
  const mine = await opened(visit, 'editor', id);
  const theirs = await opened(visit, 'editor2', id);
  await said(mine, `${SECOND} is reading`);
  await said(theirs, `${FIRST} is reading`);

  await theirs.getByLabel('In a sentence or two').fill('Theirs.');
  await said(mine, `${SECOND} is writing`);
  await mine.getByLabel('Servings', { exact: true }).fill('6');
  await said(mine, `${SECOND} is writing here. Your changes are kept apart until you save; nothing is overwritten.`);
  await assertAccessible(mine);

  await mine.getByRole('button', { name: 'Take over' }).click();
  await said(theirs, `${FIRST} has taken over. You can go on writing; saving merges both.`);
  await mine.getByText(`${SECOND} is writing here`).waitFor({ state: 'detached', ...SOON });
  await assertAccessible(theirs);

  await saved(mine);
  await saved(theirs);
  assert.equal(await theirs.getByLabel('Servings', { exact: true }).inputValue(), '6');
  assert.equal(await theirs.getByLabel('In a sentence or two').inputValue(), 'Theirs.');

  await theirs.goto('/admin/recipes');
  await mine.getByText(new RegExp(`^${SECOND} is`)).waitFor({ state: 'detached', ...SOON });
});

journey('who comes back to words that are not saved is writing at once', async (visit) => {
  const id = await stored('editor', recipe(unique('Unsaved soup')));
  const theirs = await opened(visit, 'editor2', id);
  await theirs.getByLabel('In a sentence or two').fill('Not saved.');
  await status(theirs, 'Your draft is kept');
  const mine = await opened(visit, 'editor', id);
  await said(mine, `${SECOND} is writing`);
  await theirs.goto('/admin/recipes');
  await mine.getByText(new RegExp(`^${SECOND} is`)).waitFor({ state: 'detached', ...SOON });

  await theirs.goto(`/admin/recipes/${id}`);
  await said(mine, `${SECOND} is writing`);
});

journey('without a WebSocket it is asked for now and then', async (visit) => {
  const id = await stored('editor', recipe(unique('Polled soup')));
  const mine = await opened(visit, 'editor', id);
  const theirs = await visit.signedIn('editor2');
  await theirs.routeWebSocket('**/presence/live', (socket) => socket.close());
  await theirs.goto(`/admin/recipes/${id}`);
  await theirs.getByLabel('In a sentence or two').fill('Theirs.');
  await said(mine, `${SECOND} is writing`);
  // Who writes goes on writing, however often it is asked.
  for (let beats = 0; beats < 2; beats++) await theirs.waitForResponse((answer) => answer.url().includes('/presence') && answer.ok());
  await said(mine, `${SECOND} is writing`);

  await mine.getByLabel('Servings', { exact: true }).fill('6');
  await mine.getByRole('button', { name: 'Take over' }).click();
  await said(theirs, `${FIRST} has taken over. You can go on writing; saving merges both.`, BY_THE_NEXT_BEAT);
});
