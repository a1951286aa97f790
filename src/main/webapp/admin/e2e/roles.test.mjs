// Each role sees the parts that are for it, and is refused the others also by their addresses.
import assert from 'node:assert/strict';
import { journey } from './support.mjs';

const ALL = ['Overview', 'Recipes', 'Posts', 'Categories', 'Media', 'Releases', 'Redirects', 'Synonyms', 'People', 'Calendar', 'Imports'];
const FOR_EDITORS = ['Categories', 'Releases', 'Redirects', 'Synonyms', 'Calendar'];
const FOR_ADMINS = ['People'];
const ID = '0192f0c4-0000-7000-8000-000000000000';
const ADDRESSES = {
  Categories: ['categories', `categories/${ID}`],
  Releases: ['releases', `releases/${ID}`],
  Redirects: ['redirects'],
  Synonyms: ['synonyms'],
  Calendar: ['calendar'],
  People: ['users', `users/${ID}`],
};

const ROLES = {
  user: [...FOR_EDITORS, ...FOR_ADMINS],
  premium: [...FOR_EDITORS, ...FOR_ADMINS],
  moderator: [...FOR_EDITORS, ...FOR_ADMINS],
  editor: FOR_ADMINS,
  editor2: FOR_ADMINS,
  admin: [],
};

for (const [username, closed] of Object.entries(ROLES)) {
  journey(`${username} signs in, and sees what is for them`, async (visit) => {
    const page = await visit.signedIn(username);
    await page.getByRole('heading', { name: 'You wrote last' }).waitFor();
    const open = ALL.filter((name) => !closed.includes(name));
    const items = page.getByRole('menuitem');
    await items.nth(open.length - 1).waitFor();
    assert.deepEqual(await items.allInnerTexts(), open);
    for (const [region, part] of [['Waiting for someone', 'Releases'], ['Health of the platform', 'People']]) {
      const tile = page.getByRole('region', { name: region });
      if (closed.includes(part)) assert.equal(await tile.count(), 0);
      else await tile.waitFor();
    }

    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: 'Go to Recipes' }).waitFor();
    for (const name of closed) assert.equal(await page.getByRole('option', { name: `Go to ${name}` }).count(), 0);
    await page.keyboard.press('Escape');

    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const path of closed.flatMap((name) => ADDRESSES[name])) {
      await page.goto(`/admin/${path}`);
      await page.getByText('Access denied').waitFor();
    }
    assert.deepEqual(asked.filter((path) => /^\/api\/(releases|redirects|blog\/categories|synonyms|admin\/users|items\/(schedules|publications))/.test(path)), [], 'nothing is asked of the server');
  });
}
