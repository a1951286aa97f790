// Where a medium is used, and another file in its place everywhere at once.
import assert from 'node:assert/strict';
import { commanded, recipe, stored } from './calls.mjs';
import { live, unique } from './drafts.mjs';
import { picture } from './pictures.mjs';
import { assertAccessible, journey, platform } from './support.mjs';

const bytesOf = async (path) => Buffer.from(await (await fetch(new URL(path, platform))).arrayBuffer());

/** A picture as it is shown now: how wide it is, and its colour in the middle. */
const seen = (image) =>
  image.evaluate(async (element) => {
    await element.decode();
    const canvas = new OffscreenCanvas(1, 1);
    const pen = canvas.getContext('2d');
    pen.drawImage(element, element.naturalWidth / 2, element.naturalHeight / 2, 1, 1, 0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data].join();
  });

journey('a medium says where it is used, and its file is replaced everywhere', async (visit) => {
  const page = await visit.signedIn('editor', '/admin/media');
  const name = `${unique('used')}.png`;
  await page.getByRole('button', { name: 'Upload from this device' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(await picture(page, name));
  await page.getByRole('link', { name: `Open ${name}` }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  await page.getByText('Nowhere yet.').waitFor();
  const address = page.url();
  const mediaId = /media\/([0-9a-f-]{36})/.exec(address)[1];

  const cover = { mediaId, alt: 'A square' };
  const titles = [unique('Live soup'), unique('Drafted soup')];
  const [shown, drafted] = [await stored('editor', recipe(titles[0], { cover })), await stored('editor', recipe(titles[1], { cover }))];
  await commanded('editor', shown, 'publish');
  await page.reload();
  const usages = page.getByRole('main').getByRole('listitem');
  const of = (title) => usages.filter({ hasText: title });
  await of(titles[0]).getByText('Live', { exact: true }).waitFor();
  await of(titles[1]).getByText('Recipe · en · Cover').waitFor();
  assert.equal(await of(titles[1]).getByText('Live', { exact: true }).count(), 0);
  await assertAccessible(page);

  const published = async () => bytesOf((await (await live(shown)).json()).pictures[0].url);
  const before = await published();
  const colour = await seen(page.getByRole('main').getByRole('img').first());
  await page.getByLabel('Replace the file…').setInputFiles(await picture(page, `${unique('other')}.png`));
  await page.getByText('The file is replaced, everywhere it is used.').waitFor();
  assert.notEqual(await seen(page.getByRole('main').getByRole('img').first()), colour);
  // The public follows within moments.
  while (before.equals(await published())) await page.waitForTimeout(200);
  await of(titles[0]).first().waitFor();

  await of(titles[1]).getByRole('link').click();
  await page.waitForURL(new RegExp(drafted));
  const image = page.getByRole('main').getByRole('img', { name: 'A square' }).first();
  await image.waitFor();
  assert.notEqual(await seen(image), colour);
});
