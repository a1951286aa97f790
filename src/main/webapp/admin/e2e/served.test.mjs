// The application as it is served: it starts, wherever somebody comes in.
import assert from 'node:assert/strict';
import { assertAccessible, journey, platform } from './support.mjs';

/** Something of the application, or the realm's form where it has gone straight to sign in. */
const started = (page) => page.locator('#root > *, #kc-login').first().waitFor();

for (const path of ['/admin', '/admin/recipes/0192f0c4/history']) {
  journey(`it starts at ${path}`, async (visit) => {
    const page = await visit.open(path);
    await started(page);
    await assertAccessible(page);
  });
}

journey('a file that is not there is not taken for the application', async () => {
  const answer = await fetch(`${platform}/admin/assets/index-00000000.js`);
  assert.equal(answer.status, 404);
});
