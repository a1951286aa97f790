// The way in, through the realm's own form.
import { assertAccessible, journey, platform } from './support.mjs';

const inside = (page) => page.getByRole('banner').waitFor();

journey('an editor signs in', async (visit) => {
  const page = await visit.signedIn('editor');
  await inside(page);
});

journey('who is signed in at the realm comes to an address at once', async (visit) => {
  const page = await visit.signedIn('editor');
  await inside(page);
  await page.goto('/admin/recipes');
  await page.waitForURL(`${platform}/admin/recipes`);
  await inside(page);
});

journey('who was sent to an address comes to it by signing in', async (visit) => {
  const page = await visit.signedIn('editor2', '/admin/media');
  await inside(page);
  await page.waitForURL(`${platform}/admin/media`);
});

journey('a few letters lead anywhere', async (visit) => {
  const page = await visit.signedIn('editor');
  await inside(page);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search and commands' });
  await palette.waitFor();
  await assertAccessible(page);
  await page.keyboard.press('Escape');
  await palette.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+k');
  await palette.getByRole('combobox').fill('new rec');
  await page.getByRole('option', { name: 'Write a new recipe' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`${platform}/admin/recipes/create`);
});
