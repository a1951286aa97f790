// More than anybody writes by hand: thousands of lines, signs that are no letters, and a photo as large as cameras make them.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { begun, live, published, saved, status, unique } from './drafts.mjs';
import { journey, platform } from './support.mjs';

const LINES = 5_000;
const MOST_LINES = 200;
const USABLE_MILLIS = 5_000;

journey('of thousands of lines that are pasted, as many are taken as fit, and it is told', async (visit) => {
  const page = await visit.signedIn('editor');
  const id = await begun(page, unique('Endless soup'));
  const first = page.getByLabel('Ingredient 1', { exact: true });
  await first.fill('');
  await first.evaluate((input, count) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', Array.from({ length: count }, (_, line) => `${line + 1} g flour`).join('\n'));
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, LINES);
  await page.getByText(`At most ${MOST_LINES} lines fit into a group. The first ${MOST_LINES} were taken.`).waitFor();
  const lines = page.locator('[data-line]');
  assert.equal(await lines.count(), MOST_LINES);

  const begin = Date.now();
  await page.getByLabel('Step 1', { exact: true }).fill('Be patient.');
  await page.getByLabel(`Ingredient ${MOST_LINES}`, { exact: true }).fill('200 g sugar');
  assert.ok(Date.now() - begin < USABLE_MILLIS, 'one can go on writing');
  await page.getByLabel(`Ingredient ${MOST_LINES}`, { exact: true }).press('Enter');
  assert.equal(await lines.count(), MOST_LINES);
  await saved(page);
  await page.reload();
  await page.getByLabel(`Ingredient ${MOST_LINES}`, { exact: true }).waitFor();
  const kept = await lines.evaluateAll((all) => all.map(({ value }) => value));
  assert.deepEqual([kept.length, kept[0], kept[198], kept[199]], [MOST_LINES, '1 g flour', '199 g flour', '200 g sugar']);
  await published(page);
  assert.equal((await (await live(id)).json()).document.ingredientGroups[0].lines.length, MOST_LINES);
});

journey('an emoji stays in a title, and is told where it cannot stand', async (visit) => {
  const page = await visit.signedIn('editor');
  const title = unique('🍲 Soup 👩‍🍳 für alle');
  const id = await begun(page, title);
  await saved(page);
  await page.getByLabel('Address', { exact: true }).fill('🍲-soup');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Not saved: one field needs another look.').waitFor();
  await page.getByText(/letters and digits in lower case/).waitFor();
  assert.equal(await page.getByLabel('Address', { exact: true }).inputValue(), '🍲-soup', 'what was typed stays');
  const slug = `soup-${Date.now()}`;
  await page.getByLabel('Address', { exact: true }).fill(slug);
  await saved(page);
  await published(page);
  const answer = await (await live(slug)).json();
  assert.deepEqual([answer.id, answer.document.title], [id, title]);

  const other = await begun(page, '🍲');
  await saved(page);
  await published(page);
  assert.match((await (await live(other)).json()).slug, /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u);
});

/** A PNG of one colour that no library has yet. */
function png(width, height) {
  const pixels = Buffer.alloc((width * 3 + 1) * height);
  const colour = randomBytes(3);
  for (let row = 0; row < height; row++) {
    const begin = row * (width * 3 + 1);
    // The filter is 0 (none) before each row.
    pixels.fill(colour, begin + 1, begin + 1 + width * 3);
  }
  const chunk = (type, data) => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits for each of red, green and blue.
  head.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(pixels, { level: 1 })), chunk('IEND', Buffer.alloc(0))]);
}

journey('a photo of forty megapixels comes in, and is shown', async (visit) => {
  const page = await visit.signedIn('editor', '/admin/media');
  await page.getByRole('button', { name: 'Upload from this device' }).waitFor();
  const name = `${unique('large')}.png`;
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer: png(8000, 5000) });
  await page.getByRole('link', { name: `Open ${name}` }).click({ timeout: 90_000 });
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  await page.getByText(/8000 × 5000/).waitFor();
  const image = page.getByRole('main').getByRole('img').first();
  await image.evaluate((element) => element.decode());
  const shown = await image.evaluate(({ naturalWidth, currentSrc }) => ({ naturalWidth, currentSrc }));
  assert.ok(shown.naturalWidth >= 1000 && shown.naturalWidth < 8000, 'a smaller one is shown');
  assert.ok(shown.currentSrc.startsWith(platform));
});

journey('a photo of more than that is refused with why', async (visit) => {
  const page = await visit.signedIn('editor', '/admin/media');
  await page.getByRole('button', { name: 'Upload from this device' }).waitFor();
  const name = `${unique('larger')}.png`;
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer: png(9000, 6000) });
  const row = page.getByRole('region', { name: 'Uploads' }).getByRole('listitem').filter({ hasText: name });
  await row.getByText(/^A picture may have at most 50000000 pixels/).waitFor({ timeout: 60_000 });
});
