// A whole recipe by keys alone: no pointer is ever used.
import assert from 'node:assert/strict';
import { live, status, unique } from './drafts.mjs';
import { journey } from './support.mjs';

const MOST_STOPS = 150;

/** Goes on by one key until something has the focus, as people do who cannot point at it. */
async function reached(page, target, key = 'Tab') {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${target} is not reached by ${key}`);
}

async function typed(page, ...lines) {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

journey('a recipe is written and published without a pointer', async (visit) => {
  const page = await visit.signedIn('editor', '/admin/recipes');
  const button = (name) => page.getByRole('button', { name, exact: true });
  const title = unique('Soup by hand');
  await reached(page, page.getByRole('link', { name: 'New', exact: true }));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('form input'));
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/admin\/recipes\/[0-9a-f-]{36}/);
  const id = /recipes\/([0-9a-f-]{36})/.exec(page.url())[1];

  const ingredient = page.getByLabel('Ingredient 1', { exact: true });
  await ingredient.first().waitFor();
  await reached(page, ingredient.first());
  await typed(page, '300 g flour', '1 egg');
  await reached(page, button('Add group'));
  await page.keyboard.press('Enter');
  const names = page.getByLabel('Name of this group');
  await names.nth(1).waitFor();
  await reached(page, names.nth(0), 'Shift+Tab');
  await page.keyboard.type('For the dough');
  await reached(page, names.nth(1));
  await page.keyboard.type('For the filling');
  await reached(page, ingredient.nth(1));
  await typed(page, '200 g spinach', '1 onion', 'nutmeg');

  const step = (number) => page.getByLabel(`Step ${number}`, { exact: true });
  await reached(page, step(1));
  await typed(page, 'Knead the dough.', 'Cook the filling.', 'Fill the dough, and bake it.');
  await step(3).waitFor();
  await page.keyboard.press('Control+s');
  await status(page, /^Saved$/);
  await reached(page, button('Publish'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const publish = page.getByRole('dialog').getByRole('button', { name: 'Publish' });
  await publish.waitFor();
  await reached(page, publish);
  await page.keyboard.press('Enter');
  await page.getByText('It is live.').waitFor();

  const { document } = await (await live(id)).json();
  assert.equal(document.title, title);
  assert.deepEqual(
    document.ingredientGroups.map((group) => [group.title, ...group.lines.map(({ text }) => text)]),
    [['For the dough', '300 g flour', '1 egg'], ['For the filling', '200 g spinach', '1 onion', 'nutmeg']],
  );
  assert.deepEqual(document.steps.map(({ text }) => text), ['Knead the dough.', 'Cook the filling.', 'Fill the dough, and bake it.']);
});
