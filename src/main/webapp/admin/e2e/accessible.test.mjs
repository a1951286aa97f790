// Every page and every dialog, for people who see, hear and point in another way: in the light and in the dark, on a wide screen and
// on a phone, and from right to left.
import assert from 'node:assert/strict';
import { commanded, recipe, released, revised, stored } from './calls.mjs';
import { unique } from './drafts.mjs';
import { picture } from './pictures.mjs';
import { assertAccessible, journey } from './support.mjs';
import { wordsOf } from './words.mjs';

const LOOKS = [
  { name: 'in the light on a wide screen', width: 1440, colorScheme: 'light', locale: 'en' },
  { name: 'in the dark on a phone', width: 390, colorScheme: 'dark', locale: 'en' },
  { name: 'from right to left on a phone', width: 390, colorScheme: 'light', locale: 'ar' },
];

const KINDS = {
  recipe: (title) => recipe(title, { tags: ['soup'], source: { name: 'A notebook', url: 'https://example.com/soup' } }),
  post: (title) => ({
    title,
    body: { blocks: [{ type: 'heading', level: 2, text: [{ text: 'Before' }] }, { type: 'paragraph', text: [{ text: 'Rinse the leeks, which takes a while.' }] }] },
  }),
};

let made;

/** A document of each kind in each state that has pages or dialogs of its own, made once for all looks. */
const examples = (visit) => (made ??= make(visit));

async function make(visit) {
  const title = unique('A soup with a title that is longer than what fits into one line of a small screen');
  const live = await stored('editor', KINDS.recipe(title));
  await commanded('editor', live, 'publish');
  const draft = await stored('editor', KINDS.recipe(title));
  await revised('editor', draft, KINDS.recipe(`${title}, again`));
  const submitted = await stored('user', KINDS.recipe(title));
  await commanded('user', submitted, 'submit');
  const page = await visit.signedIn('editor', '/admin/media');
  const name = `${unique('a-picture')}.png`;
  await page.getByRole('button', { name: 'Upload from this device' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(await picture(page, name));
  await page.getByRole('link', { name: `Open ${name}` }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  return {
    title, live, draft, submitted,
    post: await stored('editor', KINDS.post(unique('A post')), 'blog'),
    release: await released('editor', unique('A week of soups')),
    medium: /media\/([0-9a-f-]{36})/.exec(page.url())[1],
  };
}

/** A page as somebody chose that all should look. */
async function shown(visit, username, { width, colorScheme, locale }) {
  const page = await visit.signedIn(username);
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  await page.evaluate((chosen) => localStorage.setItem('mealprep360.language', chosen), locale);
  return page;
}

/** Nothing moves any more, and nothing is on its way: half of a colour is no colour to judge. */
async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running' || one.effect.getComputedTiming().endTime === Infinity));
}

/** What is found in all of a journey, and told at its end: one page that lacks something hides no other one. */
class Findings {
  all = [];

  async look(page, name) {
    await settled(page);
    await assertAccessible(page).catch(({ message }) => this.all.push(`${name}: ${message}`));
    const [wide, most] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    if (wide > most) this.all.push(`${name}: scrolls sideways, ${wide} of ${most} pixels`);
  }

  assertNone() {
    assert.deepEqual(this.all, []);
  }
}

for (const look of LOOKS) {
  const visited = (name, username, paths) =>
    journey(`anybody can use ${name} ${look.name}`, async (visit) => {
      const findings = new Findings();
      const known = await examples(visit);
      const page = await shown(visit, username, look);
      for (const path of paths(known)) {
        await page.goto(`/admin${path}`);
        await page.getByRole('main').getByRole('heading').first().waitFor();
        await findings.look(page, path);
      }
      findings.assertNone();
    });

  visited('the overview and the lists', 'editor', () => ['', '/recipes', '/recipes?trashed=true', '/recipes?text=nothing-is-called-this', '/blog', '/media', '/imports']);
  visited('the pages on which something is written', 'editor', ({ draft, post, medium, live, submitted }) => [
    '/recipes/create', `/recipes/${draft}`, `/recipes/${live}`, `/recipes/${submitted}`, '/blog/create', `/blog/${post}`, `/media/${medium}`,
  ]);
  visited('what else editors keep', 'editor', ({ release }) => ['/calendar', '/categories', '/redirects', '/synonyms', '/releases', `/releases/${release}`, '/nothing-is-here', '/users']);
  visited('the pages of admins', 'admin', () => ['', '/users', '/imports']);

  journey(`anybody can use the library as a list, and the page of a person, ${look.name}`, async (visit) => {
    const findings = new Findings();
    const say = await wordsOf(look.locale);
    await examples(visit);
    const editor = await shown(visit, 'editor', look);
    await editor.goto('/admin/media');
    await editor.getByRole('button', { name: say('media.view.list') }).click();
    await editor.getByRole('table').waitFor();
    await findings.look(editor, 'the library as a list');
    await editor.getByRole('button', { name: say('media.view.grid') }).click();
    await editor.getByRole('button', { name: say('media.url.title') }).click();
    await editor.getByRole('dialog').waitFor();
    await findings.look(editor, 'a file from an address');

    const admin = await shown(visit, 'admin', look);
    await admin.goto('/admin/users?q=premium');
    await admin.getByRole('table').getByRole('link').first().click();
    await admin.getByRole('button', { name: say('users.commands.suspend') }).waitFor();
    await findings.look(admin, 'a person');
    await admin.getByRole('button', { name: say('users.commands.suspend') }).click();
    await admin.getByRole('dialog').waitFor();
    await findings.look(admin, 'suspend somebody');
    findings.assertNone();
  });

  journey(`anybody can use what is beside a document ${look.name}`, async (visit) => {
    const findings = new Findings();
    const say = await wordsOf(look.locale);
    const { draft } = await examples(visit);
    const page = await shown(visit, 'editor', look);
    await page.goto(`/admin/recipes/${draft}`);
    for (const panel of ['preview', 'publish', 'comments', 'history', 'locales']) {
      await page.getByRole('tab', { name: say(`editorial.panels.${panel}`) }).click();
      await findings.look(page, panel);
    }
    findings.assertNone();
  });

  journey(`anybody can use what asks before a document goes on its way ${look.name}`, async (visit) => {
    const findings = new Findings();
    const say = await wordsOf(look.locale);
    const { draft, live, submitted } = await examples(visit);
    const page = await shown(visit, 'editor', look);
    const dialog = page.getByRole('dialog');
    const more = page.getByRole('button', { name: say('shared.more'), exact: true });
    const opened = async (name) => {
      await dialog.waitFor();
      await findings.look(page, name);
      await dialog.getByRole('button', { name: say('shared.cancel'), exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    };
    const chosen = async (command) => {
      await more.click();
      await page.getByRole('menuitem', { name: say(`editorial.actions.${command}`), exact: true }).click();
      await opened(command);
    };
    await page.goto(`/admin/recipes/${draft}`);
    await page.getByRole('button', { name: say('editorial.actions.publish'), exact: true }).click();
    await opened('publish');
    await more.click();
    await findings.look(page, 'more');
    await page.keyboard.press('Escape');
    await chosen('schedule');
    await chosen('trash');
    await page.goto(`/admin/recipes/${live}`);
    await chosen('unpublish');
    await chosen('scheduleUnpublish');
    await page.goto(`/admin/recipes/${submitted}`);
    await chosen('requestChanges');
    findings.assertNone();
  });

  journey(`anybody can use what shows the history, and the pictures, of a document ${look.name}`, async (visit) => {
    const findings = new Findings();
    const say = await wordsOf(look.locale);
    // One of its own: the picture that is chosen stays in it.
    const title = unique('Pictured soup');
    const draft = await stored('editor', recipe(title));
    await revised('editor', draft, recipe(title, { summary: 'Another version.' }));
    const page = await shown(visit, 'editor', look);
    const dialog = page.getByRole('dialog');
    const closed = async (command) => {
      await dialog.getByRole('button', { name: say(command), exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    };
    await page.goto(`/admin/recipes/${draft}`);
    await page.getByRole('tab', { name: say('editorial.panels.history') }).click();
    await page.getByRole('button', { name: say('editorial.history.compare') }).first().click();
    await dialog.locator('ins').first().waitFor();
    await findings.look(page, 'compare');
    await closed('shared.close');
    await page.getByRole('button', { name: say('editorial.history.restore') }).first().click();
    await dialog.waitFor();
    await findings.look(page, 'restore');
    await closed('shared.cancel');

    await examples(visit);
    await page.getByRole('button', { name: say('media.choose') }).first().click();
    await dialog.getByRole('listitem').first().waitFor();
    await findings.look(page, 'choose a picture');
    await dialog.getByRole('listitem').getByRole('button').first().click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: say('media.focal.open') }).first().click();
    await dialog.getByRole('img').first().waitFor();
    await findings.look(page, 'focal point');
    await closed('shared.cancel');
    findings.assertNone();
  });

  journey(`anybody can use what decides between two versions ${look.name}`, async (visit) => {
    const findings = new Findings();
    const say = await wordsOf(look.locale);
    const title = unique('Disputed soup');
    const id = await stored('editor', recipe(title));
    const page = await shown(visit, 'editor', look);
    await page.goto(`/admin/recipes/${id}`);
    const summary = page.getByLabel(say('recipes.fields.summary'), { exact: true });
    await summary.waitFor();
    await revised('editor2', id, recipe(title, { summary: 'Theirs, in a few words.' }));
    await summary.fill('Mine, in other words.');
    await page.getByRole('button', { name: say('shared.save'), exact: true }).click();
    await page.getByRole('dialog').getByRole('radio').first().waitFor();
    await findings.look(page, 'merge');
    await page.getByRole('dialog').getByRole('radio').first().check();
    await findings.look(page, 'merge, decided');
    await page.getByRole('dialog').getByRole('button', { name: say('shared.save'), exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    findings.assertNone();
  });

  journey(`anybody can go anywhere, and do the same to many, ${look.name}`, async (visit) => {
    const findings = new Findings();
    const say = await wordsOf(look.locale);
    const { title } = await examples(visit);
    const page = await shown(visit, 'editor', look);
    const dialog = page.getByRole('dialog');
    await page.goto(`/admin/recipes?text=${encodeURIComponent(title)}`);
    await page.getByRole('table').getByRole('link').first().waitFor();
    await page.keyboard.press('Control+k');
    await dialog.getByRole('combobox').fill('soup');
    await page.getByRole('option').first().waitFor();
    await findings.look(page, 'the palette');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('checkbox', { name: say('ra.action.select_all') }).check();
    await findings.look(page, 'what is chosen');
    await page.getByRole('button', { name: say('editorial.actions.publish'), exact: true }).click();
    await dialog.waitFor();
    await findings.look(page, 'do the same to many');
    findings.assertNone();
  });
}
