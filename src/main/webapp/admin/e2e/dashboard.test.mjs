// The overview: what waits is told while it is open, and admins see how the platform is.
import assert from 'node:assert/strict';
import { begun, saved, unique } from './drafts.mjs';
import { assertAccessible, journey } from './support.mjs';

const SOON = { timeout: 15_000 };

journey('the overview tells what waits without being loaded again', async (visit) => {
  const overview = await visit.signedIn('editor2');
  await overview.getByRole('region', { name: 'Waiting for someone' }).waitFor();
  const waiting = overview.waitForResponse((answer) => answer.url().includes('/api/items/waiting'), SOON);

  const page = await visit.signedIn('editor');
  await begun(page, unique('Soup to look at'));
  await saved(page);

  // Sooner than the tile would ask by itself.
  assert.equal((await waiting).status(), 200);
  assert.equal(await overview.getByRole('region', { name: 'Health of the platform' }).count(), 0);
  await assertAccessible(overview);
});

journey('an admin sees how the platform is, in pictures and in words', async (visit) => {
  const page = await visit.signedIn('admin');
  const health = page.getByRole('region', { name: 'Health of the platform' });
  for (const name of ['PostgreSQL', 'OpenSearch', 'Keycloak']) await health.getByText(new RegExp(`^${name} · answers in`)).waitFor();
  await health.getByText('Told live').waitFor();
  await health.getByText(/^PostgreSQL: .+ now, .+ within the last hour$/).waitFor({ timeout: 40_000 });
  await health.locator('svg path.MuiLineChart-line').first().waitFor();
  await assertAccessible(page);

  await health.getByRole('button', { name: '24 hours' }).click();
  await health.getByText(/^PostgreSQL: .+ within the last 24 hours$/).waitFor();
});
