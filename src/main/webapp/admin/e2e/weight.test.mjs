// How much script a page loads when somebody opens it for the first time, as it comes over the wire.
import assert from 'node:assert/strict';
import { assertAccessible, journey } from './support.mjs';

const MOST_BYTES = 350_000;

for (const [name, path, arrived] of [
  ['the overview', '/admin', (page) => page.getByRole('heading', { name: 'You wrote last' })],
  ['the list of recipes', '/admin/recipes', (page) => page.getByRole('table').or(page.getByText('Nothing here yet'))],
]) {
  journey(`${name} loads no more script than it needs`, async (visit) => {
    const scripts = new Map();
    const page = await visit.firstSignIn('editor', path, (context) =>
      context.on('requestfinished', async (request) => {
        if (request.resourceType() !== 'script' || !request.url().includes('/admin/assets/')) return;
        const { responseBodySize } = await request.sizes();
        scripts.set(request.url(), Math.max(responseBodySize, scripts.get(request.url()) ?? 0));
      }),
    );
    await arrived(page).waitFor();
    await page.waitForLoadState('networkidle');
    const bytes = [...scripts.values()].reduce((sum, one) => sum + one, 0);
    console.log(`${name}: ${scripts.size} scripts, ${bytes} bytes`);
    assert.ok(scripts.size > 5, 'the scripts were counted');
    assert.ok(bytes < MOST_BYTES, `${bytes} bytes`);
    await assertAccessible(page);
  });
}
