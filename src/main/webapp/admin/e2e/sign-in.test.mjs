// The way in, through the realm's own form.
import { journey, platform } from './support.mjs';

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
