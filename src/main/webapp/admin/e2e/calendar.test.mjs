// What is planned, day by day, and how it is moved.
import { begun, published, saved, unique } from './drafts.mjs';
import { assertAccessible, journey } from './support.mjs';

/** A December that is nobody else's, so that nothing else is in the way. */
const month = `${2100 + Math.floor(Math.random() * 800)}-12`;

const day = (page, number) => page.getByRole('cell').filter({ has: page.locator(`time[datetime="${month}-${number}"]`) });

journey('what waits is dragged to another day, and moved without a mouse', async (visit) => {
  const page = await visit.signedIn('editor');
  // Nothing has to be scrolled while something is dragged.
  await page.setViewportSize({ width: 1440, height: 1200 });
  const title = unique('Calendar soup');
  await begun(page, title);
  await saved(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Schedule…' }).click();
  await page.getByLabel(/^When/).fill(`${month}-16T06:30`);
  await page.getByRole('button', { name: 'Plan it' }).click();
  await page.getByText('It is planned.').waitFor();

  await page.goto(`/admin/calendar?month=${month}`);
  await day(page, '16').getByRole('link', { name: title }).waitFor();
  await assertAccessible(page);
  const entry = page.locator('[draggable=true]').filter({ hasText: title });
  await entry.dragTo(day(page, '24'));
  await day(page, '24').getByRole('link', { name: title }).waitFor();
  await day(page, '24').getByText('6:30').waitFor();
  await entry.dragTo(day(page, '10'));
  await day(page, '10').getByRole('link', { name: title }).waitFor();

  await page.getByRole('button', { name: `Move ${title}` }).press('Enter');
  await page.getByLabel(/^When/).fill('2020-12-01T09:00');
  await page.getByText('That moment is over.').waitFor();
  await page.getByLabel(/^When/).fill(`${month}-30T09:00`);
  await page.getByRole('button', { name: 'Move it' }).press('Enter');
  await day(page, '30').getByRole('link', { name: title }).waitFor();
  await day(page, '10').getByRole('link', { name: title }).waitFor({ state: 'detached' });
});

journey('what went live stands on its day, and a release is moved like anything else', async (visit) => {
  const page = await visit.signedIn('editor');
  await page.setViewportSize({ width: 1440, height: 1200 });
  const title = unique('Live soup');
  await begun(page, title);
  await saved(page);
  await published(page);
  await page.goto('/admin/calendar');
  const today = page.locator('td[aria-current=date]');
  await today.waitFor();
  for (const more of await today.getByRole('button', { name: /more$/ }).all()) await more.click();
  await today.getByRole('link', { name: title }).waitFor();

  const name = unique('Party');
  const other = unique('Party soup');
  await begun(page, other);
  await saved(page);
  await page.goto('/admin/releases');
  await page.getByRole('button', { name: 'New release' }).click();
  await page.getByLabel('Title').fill(name);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByLabel('Find a recipe or a post by its title').fill(other);
  await page.getByRole('option', { name: other }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('link', { name: other, exact: true }).waitFor();
  await page.getByRole('button', { name: 'Schedule…' }).click();
  await page.getByLabel(/^When/).fill(`${month}-05T06:30`);
  await page.getByRole('button', { name: 'Plan it' }).click();
  await page.getByRole('button', { name: 'Take the schedule back' }).waitFor();
  await page.goto(`/admin/calendar?month=${month}`);
  await page.locator('[draggable=true]').filter({ hasText: name }).dragTo(day(page, '08'));
  await day(page, '08').getByRole('link', { name }).waitFor();
  await day(page, '05').getByRole('link', { name }).waitFor({ state: 'detached' });
});
