// What posts are filed under: the tree grows, is ordered, and is cut back.
import assert from 'node:assert/strict';
import { categorised, commanded, recategorised, stored } from './calls.mjs';
import { unique } from './drafts.mjs';
import { assertAccessible, journey, platform } from './support.mjs';

const named = (name, more = {}) => ({ texts: [{ locale: 'en', name }], ...more });

const line = (page, name) => page.getByRole('main').getByRole('link', { name, exact: true });

/** The category with all that is below it. */
const branch = (page, name) => page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });

/** What is in the tree of these, in their order. */
const order = async (page, names) => (await page.locator('[data-category]').allInnerTexts()).filter((name) => names.includes(name));

async function shown(page) {
  await page.goto('/admin/categories');
  await page.getByLabel('Find by name or address').waitFor();
}

async function asked(page, name, command) {
  await page.getByRole('button', { name: `Commands for ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: command, exact: true }).click();
}

const save = (page) => page.getByRole('button', { name: 'Save', exact: true }).click();

journey('a category is made, another one below it, and both are described', async (visit) => {
  const page = await visit.signedIn('editor', '/admin/categories');
  const [cooking, soups, broths] = [unique('Cooking'), unique('Soups'), unique('Broths')];
  await page.getByRole('button', { name: 'New category', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(cooking);
  await assertAccessible(page);
  await dialog.getByRole('button', { name: 'Create' }).click();
  await dialog.waitFor({ state: 'detached' });
  await asked(page, cooking, 'New category below…');
  await dialog.getByLabel('Name').fill(soups);
  assert.equal(await dialog.getByLabel('Below').inputValue(), cooking);
  await dialog.getByRole('button', { name: 'Create' }).click();
  await dialog.waitFor({ state: 'detached' });
  await branch(page, cooking).getByRole('listitem').filter({ hasText: soups }).waitFor();
  await assertAccessible(page);

  await line(page, soups).click();
  await page.getByRole('heading', { name: soups, level: 1 }).waitFor();
  await page.getByRole('navigation', { name: 'Where it stands' }).getByRole('link', { name: cooking }).waitFor();
  const slug = await page.getByLabel('Address').inputValue();
  const english = page.getByRole('region', { name: 'English' });
  await english.getByLabel('Name').fill(broths);
  await english.getByLabel('Description').fill('What one eats with a spoon.');
  await english.getByLabel('Address').fill(`${slug}-and-broths`);
  await page.getByLabel(/^Language or code/).fill('de');
  await page.getByRole('button', { name: 'Add language' }).click();
  await page.getByRole('region', { name: 'German' }).getByLabel('Name').fill(`${broths} auf Deutsch`);
  await save(page);
  await page.getByText('Saved.').waitFor();
  await page.getByRole('heading', { name: broths, level: 1 }).waitFor();
  await assertAccessible(page);

  const german = await (await fetch(`${platform}/api/blog/categories/${slug}?locale=de`)).json();
  assert.deepEqual([german.name, german.ancestors.map(({ name }) => name)], [`${broths} auf Deutsch`, [cooking]]);
  const english2 = await (await fetch(`${platform}/api/blog/categories/${slug}-and-broths?locale=en`)).json();
  assert.equal(english2.description, 'What one eats with a spoon.');
  await page.reload();
  await page.getByRole('button', { name: 'Remove language: German' }).click();
  await save(page);
  await page.getByText('Saved.').waitFor();
  await page.getByRole('region', { name: 'German' }).waitFor({ state: 'detached' });
});

journey('categories are ordered and folded by keys, and moved below another', async (visit) => {
  const names = [unique('First'), unique('Second'), unique('Third')];
  const parent = unique('Above');
  const above = await categorised('editor', named(parent));
  for (const name of names) await categorised('editor', named(name, { parent: above }));
  const page = await visit.signedIn('editor');
  await shown(page);
  const isOrdered = async (...wanted) => {
    await page.waitForFunction(
      (expected) => {
        const all = [...document.querySelectorAll('[data-category]')].map(({ textContent }) => textContent);
        return JSON.stringify(all.filter((one) => expected.includes(one))) === JSON.stringify(expected);
      },
      wanted,
    );
  };
  await line(page, parent).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByText(`${names[0]}: place 2 of 3.`).waitFor();
  await isOrdered(names[1], names[0], names[2]);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), names[0], 'the focus goes with it');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await line(page, names[0]).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: `What is below ${parent}`, expanded: false }).waitFor();
  await page.keyboard.press('ArrowRight');
  await line(page, names[0]).waitFor();

  await asked(page, names[2], 'Move…');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Below').fill(names[1]);
  await page.getByRole('option', { name: `${parent} › ${names[1]}` }).click();
  await assertAccessible(page);
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await isOrdered(names[1], names[2], names[0]);

  await asked(page, names[0], 'Move…');
  await dialog.getByLabel('Place').click();
  await page.getByRole('option', { name: 'First', exact: true }).click();
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await isOrdered(names[0], names[1], names[2]);

  await page.getByLabel('Find by name or address').fill(names[2]);
  await line(page, names[0]).waitFor({ state: 'detached' });
  assert.deepEqual(await order(page, [parent, ...names]), [parent, names[1], names[2]]);
  await page.getByLabel('Find by name or address').fill('nothing of the kind');
  await page.getByText('No category is called that.').waitFor();
});

journey('who is slower sees what the other wrote of a category, and loses nothing', async (visit) => {
  const [before, theirs] = [unique('Tarts'), unique('Their tarts')];
  const id = await categorised('editor', named(before));
  const page = await visit.signedIn('editor', `/admin/categories/${id}`);
  await page.getByLabel('Description').fill('With fruit.');
  await recategorised('editor2', id, named(theirs));
  await save(page);
  await page.getByText('Somebody else changed this meanwhile').waitFor();
  await page.getByText('English, Name:').waitFor();
  assert.equal(await page.getByLabel('Description').inputValue(), 'With fruit.');
  assert.equal(await page.getByLabel('Name').inputValue(), theirs);
  await assertAccessible(page);
  await save(page);
  await page.getByText('Saved.').waitFor();

  await page.getByRole('button', { name: 'Delete…' }).click();
  const dialog = page.getByRole('dialog');
  await recategorised('editor2', id, named(before));
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await dialog.getByText(`It is called ${before} now`).waitFor();
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.waitForURL(/\/admin\/categories$/);
  await page.getByText('It is deleted.').waitFor();
});

journey('an address that another category has, and a loop, are refused beside their fields', async (visit) => {
  const slug = `taken-${Date.now()}`;
  await categorised('editor', { texts: [{ locale: 'en', name: unique('Taken'), slug }] });
  const [upper, lower] = [unique('Upper'), unique('Lower')];
  const ids = [await categorised('editor', named(upper)), await categorised('editor', named(lower))];
  const page = await visit.signedIn('editor', `/admin/categories/${ids[0]}`);
  const address = page.getByLabel('Address');
  await address.fill(slug);
  await save(page);
  await page.getByRole('region', { name: 'English' }).getByText(/Another category has this address already/).waitFor();
  await address.fill('No address!');
  await save(page);
  await page.getByRole('region', { name: 'English' }).getByText(/hyphens/).waitFor();
  assert.equal(await address.inputValue(), 'No address!');
  await page.getByRole('button', { name: 'Discard my changes' }).click();

  await page.getByRole('button', { name: 'New category below…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(unique('New'));
  await dialog.getByLabel('Address').fill(slug);
  await dialog.getByRole('button', { name: 'Create' }).click();
  await dialog.getByText(/Another category has this address already/).waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Move…' }).click();
  await dialog.getByLabel('Below').fill(lower);
  await page.getByRole('option', { name: lower }).click();
  await recategorised('editor2', ids[1], named(lower, { parent: ids[0] }));
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await dialog.getByText('The category would be below itself.').waitFor();
  await assertAccessible(page);
});

journey('a category that posts name is merged into another, which has them then', async (visit) => {
  const [from, into] = [unique('Old'), unique('New')];
  const ids = [await categorised('editor', named(from)), await categorised('editor', named(into))];
  const body = { version: 1, blocks: [{ id: crypto.randomUUID(), type: 'paragraph', text: [{ text: 'Words.' }] }] };
  const post = await stored('editor', { title: unique('Filed'), excerpt: 'In a word.', categories: [ids[0]], body }, 'blog');
  await commanded('editor', post, 'publish', 'blog');
  const page = await visit.signedIn('editor');
  await shown(page);
  await branch(page, from).getByText('one post').waitFor();
  await asked(page, from, 'Delete…');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await dialog.getByText(/Merge it into another category instead/).waitFor();
  await assertAccessible(page);
  await dialog.getByRole('button', { name: 'Merge into another…' }).click();
  await dialog.getByLabel('Takes its place').fill(into);
  await page.getByRole('option', { name: into }).click();
  await assertAccessible(page);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await page.getByText('They are one now.').waitFor();
  await line(page, from).waitFor({ state: 'detached' });
  await branch(page, into).getByText('one post').waitFor();
  const moved = await (await fetch(`${platform}/api/blog/categories/${ids[0]}`)).json();
  assert.deepEqual([moved.id, moved.posts], [ids[1], 1]);
});
