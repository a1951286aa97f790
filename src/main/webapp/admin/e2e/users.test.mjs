// People's accounts are found, and what they may do is changed.
import assert from 'node:assert/strict';
import { assertAccessible, issuer, journey, platform } from './support.mjs';

/** What user2 is told who comes with a token of before. */
async function answers(token, path) {
  const answer = await fetch(`${platform}/api${path}`, { headers: { Authorization: `Bearer ${token}` } });
  return answer.status === 200 ? 200 : (await answer.json()).type;
}

async function tokenOf(username) {
  const body = new URLSearchParams({ grant_type: 'password', client_id: 'mealprep360-cli', username, password: 'mealprep360' });
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, { method: 'POST', body });
  return (await answer.json()).access_token;
}

const said = (page, text) => page.getByText(text, { exact: true }).first().waitFor();

journey('somebody is found, becomes a moderator and no longer, is suspended and let in again', async (visit) => {
  const page = await visit.signedIn('admin', '/admin/users');
  await page.getByRole('cell', { name: 'admin@example.com' }).waitFor();
  await assertAccessible(page);
  await page.getByLabel('Find by name, username or e-mail').fill('user2@');
  await page.waitForURL(/q=user2/);
  const rows = page.getByRole('table').getByRole('link');
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
  assert.equal(await rows.count(), 1);
  await rows.first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();

  const moderator = page.getByRole('switch', { name: 'Moderator' });
  await moderator.check();
  await said(page, 'The role is given.');
  await moderator.uncheck();
  await said(page, 'The role is taken away.');
  await page.getByRole('switch', { name: 'Administrator' }).click();
  await page.getByRole('dialog').getByText('Administrators may do everything, also to you.').waitFor();
  await assertAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  assert.equal(await page.getByRole('switch', { name: 'Administrator' }).isChecked(), false);

  const token = await tokenOf('user2');
  assert.equal(await answers(token, '/user'), 200);
  try {
    await page.getByRole('button', { name: 'Suspend…' }).click();
    await page.getByLabel('Reason').fill('Two warnings.');
    await page.getByRole('button', { name: 'Suspend', exact: true }).click();
    await said(page, 'They are shut out.');
    assert.equal(await answers(token, '/user'), '/problems/suspended');
    assert.equal(await tokenOf('user2'), undefined);
    await page.getByText('Role taken away: Moderator').first().waitFor();
    await assertAccessible(page);
  } finally {
    await page.getByRole('button', { name: 'Let in again' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
    await said(page, 'They are let in again.');
  }
  assert.equal(await answers(await tokenOf('user2'), '/user'), 200);
});

journey('who is no administrator sees no way there, and is refused at the address', async (visit) => {
  const page = await visit.signedIn('editor', '/admin/recipes');
  await page.getByRole('menuitem', { name: 'Releases' }).waitFor();
  assert.equal(await page.getByRole('menuitem', { name: 'People' }).count(), 0);
  await page.goto('/admin/users');
  await page.getByText('Access denied').waitFor();
  assert.equal(await answers(await tokenOf('editor'), '/admin/users'), '/problems/forbidden');
});
