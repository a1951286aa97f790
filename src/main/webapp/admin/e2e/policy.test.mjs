// What the page may load and whom it may talk to, as the browser understands its policy.
import assert from 'node:assert/strict';
import { issuer, journey, platform } from './support.mjs';

/** The page without its scripts, so that none runs but the journey's. */
const bare = (visit) =>
  visit.open('/admin', (context) =>
    context.route('**/admin/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' })),
  );

const reaches = (page, url) => page.evaluate((to) => fetch(to).then(({ ok }) => ok, () => false), url);

journey('it reaches its server and its realm', async (visit) => {
  const page = await bare(visit);
  assert.ok(await reaches(page, '/api/recipes'));
  assert.ok(await reaches(page, `${issuer}/.well-known/openid-configuration`));
});

journey('it reaches nobody else', async (visit) => {
  const page = await bare(visit);
  const elsewhere = platform.replace('localhost', '127.0.0.1');
  assert.ok((await fetch(`${elsewhere}/api/recipes`)).ok);
  assert.equal(await reaches(page, `${elsewhere}/api/recipes`), false);
  assert.match(visit.faults.splice(0).join(), /connect-src/);
});

journey('a WebSocket to its server is not stopped by the policy', async (visit) => {
  const page = await bare(visit);
  const stopped = await page.evaluate(
    (url) =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', () => resolve(true));
        const socket = new WebSocket(url);
        socket.onopen = socket.onclose = () => setTimeout(() => resolve(false));
      }),
    `${platform.replace('http', 'ws')}/api/presence`,
  );
  assert.equal(stopped, false);
  // Nobody has signed in, so the server refuses it.
  visit.faults.length = 0;
});

journey('a script or a style that somebody slips in is not run', async (visit) => {
  const page = await bare(visit);
  const ran = await page.evaluate(() => {
    document.body.innerHTML = '<p style="color: red">text</p><img src="x:" onerror="window.ran = true">';
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    const style = document.createElement('style');
    style.textContent = 'p { margin-left: 5px }';
    document.body.append(script, style);
    const { color, marginLeft } = getComputedStyle(document.querySelector('p'));
    return [window.ran, color, marginLeft];
  });
  assert.deepEqual(ran, [undefined, 'rgb(0, 0, 0)', '0px']);
  assert.match(visit.faults.splice(0).join(), /style-src/);
});

journey('an empty style element takes the rules that a script puts into it', async (visit) => {
  const page = await bare(visit);
  const margin = await page.evaluate(() => {
    const style = document.head.appendChild(document.createElement('style'));
    style.sheet.insertRule('body { margin-left: 5px }');
    return getComputedStyle(document.body).marginLeft;
  });
  assert.equal(margin, '5px');
});
