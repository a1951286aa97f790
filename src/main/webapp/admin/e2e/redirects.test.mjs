// Where paths of the site lead, and what was asked for in vain.
import assert from 'node:assert/strict';
import { commanded, recipe, redirected, rerouted, stored } from './calls.mjs';
import { unique } from './drafts.mjs';
import { assertAccessible, journey, platform } from './support.mjs';

const pathOf = (name) => `/${unique(name).replace(' ', '-')}`;

const resolved = async (path) => {
  const answer = await fetch(`${platform}/api/redirects/resolve?path=${encodeURIComponent(path)}`);
  return answer.ok ? answer.json() : answer.status;
};

async function opened(visit) {
  const page = await visit.signedIn('editor');
  await page.goto('/admin/redirects');
  await page.getByRole('button', { name: 'New redirect' }).waitFor();
  return page;
}

journey('a path leads to an address, then elsewhere, then nowhere', async (visit) => {
  const page = await opened(visit);
  const from = pathOf('winter');
  await page.getByRole('button', { name: 'New redirect' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Path on the site').fill(from);
  await dialog.getByRole('textbox', { name: 'Leads to' }).fill('/soups');
  await dialog.getByLabel('Note').fill('The leaflet has it.');
  await assertAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('It leads there now.').waitFor();
  assert.deepEqual(await resolved(from), { to: '/soups', status: 308 });

  await page.getByLabel('Search the redirects').fill(from);
  await page.getByRole('button', { name: `Edit ${from}` }).click();
  await dialog.getByRole('textbox', { name: 'Leads to' }).fill('https://example.com/winter');
  await dialog.getByRole('switch', { name: /For good/ }).uncheck();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('For now', { exact: true }).waitFor();
  assert.deepEqual(await resolved(from), { to: 'https://example.com/winter', status: 307 });
  await assertAccessible(page);

  await page.getByRole('button', { name: `Remove ${from}` }).click();
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByText('It leads nowhere any more.').waitFor();
  await page.getByText('Nothing matches.').waitFor();
  assert.equal(await resolved(from), 404);
});

journey('who is slower sees where it leads by now, and what they typed stays', async (visit) => {
  const from = pathOf('leaflet');
  const id = await redirected('editor', { from, to: '/soups' });
  const page = await opened(visit);
  await page.getByLabel('Search the redirects').fill(from);
  await page.getByRole('button', { name: `Edit ${from}` }).click();
  await rerouted('editor2', id, { from, to: '/stews' });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Leads to' }).fill('/salads');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('alert').getByText('/stews').waitFor();
  assert.equal((await resolved(from)).to, '/stews');
  await assertAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  assert.equal((await resolved(from)).to, '/salads');
});

journey('what cannot lead there says why, and nothing that was typed is lost', async (visit) => {
  const page = await opened(visit);
  const [one, other] = [pathOf('one'), pathOf('other')];
  const dialog = page.getByRole('dialog');
  const lead = async (from, to) => {
    await page.getByRole('button', { name: 'New redirect' }).click();
    await dialog.getByLabel('Path on the site').fill(from);
    await dialog.getByRole('textbox', { name: 'Leads to' }).fill(to);
    await dialog.getByRole('button', { name: 'Save' }).click();
  };
  await lead(one, other);
  await dialog.waitFor({ state: 'detached' });
  await lead(other, one);
  await dialog.getByRole('textbox', { name: 'Leads to', description: /back/ }).waitFor();
  assert.equal(await dialog.getByRole('textbox', { name: 'Leads to' }).inputValue(), one);
  await dialog.getByLabel('Path on the site').fill('winter');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('textbox', { name: 'Path on the site', description: /must/ }).waitFor();
  await assertAccessible(page);
});

journey('what was asked for in vain leads to what was meant', async (visit) => {
  const slug = unique('leek-and-potato-soup').replace(' ', '-');
  const id = await stored('editor', recipe('Leek and potato soup', { slug }));
  await commanded('editor', id, 'publish');
  const from = `/recipes/${slug.replace('leek', 'lek')}`;
  assert.equal(await resolved(from), 404);
  const page = await opened(visit);
  const missing = page.getByRole('region', { name: 'Asked for, and not found' }).getByRole('listitem').filter({ hasText: from });
  // Gathered every few seconds.
  for (let tries = 0; tries < 20 && !(await missing.isVisible()); tries++) {
    await page.waitForTimeout(1000);
    await page.reload();
    await page.getByRole('button', { name: 'New redirect' }).waitFor();
  }
  await assertAccessible(page);
  await missing.getByRole('button', { name: `To /recipes/${slug}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('link', { name: 'Leek and potato soup' }).waitFor();
  assert.equal(await dialog.getByLabel('Path on the site').inputValue(), from);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('It leads there now.').waitFor();
  await missing.waitFor({ state: 'detached' });
  assert.deepEqual(await resolved(from), { to: `/recipes/${slug}`, status: 308 });
});
