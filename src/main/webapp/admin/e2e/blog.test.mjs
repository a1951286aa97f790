// A post, from its first word to the page that the public reads.
import assert from 'node:assert/strict';
import { assertAccessible, journey, platform } from './support.mjs';

const unique = (name) => `${name} ${Date.now()}${Math.floor(Math.random() * 1000)}`;

/** Begins a post. Answers its id and its body. */
async function begun(page, title) {
  await page.goto('/admin/blog/create');
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForURL(/\/admin\/blog\/[0-9a-f-]{36}/);
  const body = page.getByRole('textbox', { name: 'Text', exact: true });
  await body.click();
  return { id: /blog\/([0-9a-f-]{36})/.exec(page.url())[1], body };
}

const status = (page, text) => page.getByRole('status').filter({ hasText: text }).waitFor();

async function saved(page) {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await status(page, /^Saved$/);
}

async function typed(page, ...lines) {
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
}

/** Opens the menu by its key and chooses by the beginning of a name. */
async function inserted(page, kind) {
  await page.keyboard.press('/');
  const menu = page.getByRole('dialog', { name: 'Insert', exact: true });
  await menu.getByRole('combobox').fill(kind);
  await page.keyboard.press('Enter');
  await menu.waitFor({ state: 'detached' });
}

const read = async (id) => {
  const answer = await fetch(`${platform}/api/blog/posts/${id}`);
  return answer.ok ? (await answer.json()).document : answer.status;
};

const types = (blocks) => blocks.map(({ type }) => type);

journey('a post is written by keyboard, published and read by everybody', async (visit) => {
  const page = await visit.signedIn('editor');
  const title = unique('Ten soups');
  const { id, body } = await begun(page, title);
  await typed(page, '## Before you start', 'Rinse until **clear**.', '- one', 'two', '', '> Soup is love.', '```json {"a": 1}');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('---');
  await inserted(page, 'Callout');
  await typed(page, 'Do not miss it.');
  await inserted(page, 'Table');
  await page.keyboard.type('Soup');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Minutes');
  await body.locator('p').first().click();
  await page.getByLabel('In a sentence or two').fill('What to cook when it is dark at five.');
  await saved(page);
  assert.equal(await read(id), 404, 'a draft is nobody else’s business');

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await page.getByText('It is live.').waitFor();

  const { blocks } = (await read(id)).body;
  assert.deepEqual(types(blocks), ['heading', 'paragraph', 'list', 'quote', 'code', 'divider', 'callout', 'table']);
  assert.deepEqual(blocks[1].text, [{ text: 'Rinse until ' }, { text: 'clear', marks: ['strong'] }, { text: '.' }]);
  assert.equal(blocks[2].items.length, 2);
  assert.deepEqual([blocks[4].language, blocks[4].code.trim()], ['json', '{"a": 1}']);
  assert.deepEqual(blocks[7].rows[0].cells.map(({ text }) => text[0]?.text), ['Soup', 'Minutes', undefined]);
});

journey('a recipe card and a video are put in between words', async (visit) => {
  const page = await visit.signedIn('editor');
  const { id } = await begun(page, unique('Cards'));
  await typed(page, 'Above.');
  await inserted(page, 'Recipe');
  const found = page.getByRole('combobox', { name: 'Find a recipe by its title' });
  await found.waitFor();
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  const note = page.getByRole('group', { name: 'Recipe card' }).getByLabel('Why it is here');
  await note.fill('oes with it.');
  await note.press('Home');
  await page.keyboard.type('It g');
  assert.equal(await note.inputValue(), 'It goes with it.', 'the cursor stays where it is typed');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await inserted(page, 'Video');
  await page.getByLabel('Address of the video').fill('https://vimeo.com/76979871');
  await page.keyboard.press('Enter');
  const video = page.getByRole('group', { name: 'Video' });
  await video.waitFor();
  await video.getByRole('button', { name: 'Move block up' }).click();
  await saved(page);

  await page.reload();
  await page.getByRole('group', { name: 'Recipe card' }).waitFor();
  const groups = page.getByRole('textbox', { name: 'Text', exact: true }).getByRole('group');
  assert.deepEqual(await groups.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))), ['Video', 'Recipe card']);
  assert.equal(await read(id), 404);
});

journey('a pasted picture is uploaded, and the styles of pasted text stay away', async (visit) => {
  const page = await visit.signedIn('editor');
  const { body } = await begun(page, unique('Pasted'));
  await body.evaluate(async (editor) => {
    const paste = (fill) => {
      const clipboardData = new DataTransfer();
      fill(clipboardData);
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    };
    paste((data) => data.setData('text/html', '<p style="color:red">Red <b>bold</b> <a href="javascript:alert(1)">bad</a></p><h1>Top</h1>'));
    const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 48 });
    canvas.getContext('2d').fillText(String(Math.random()), 2, 20);
    const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
    paste((data) => data.items.add(new File([blob], 'pasted.png', { type: 'image/png' })));
  });
  const picture = page.getByRole('group', { name: 'Picture' });
  await picture.locator('img').waitFor();
  await picture.getByLabel('What it shows, in words').fill('Numbers');
  assert.equal(await body.locator('strong').innerText(), 'bold');
  assert.equal(await body.locator('a, [style*=red]').count(), 0);
  assert.equal(await body.locator('h2').innerText(), 'Top');
  await saved(page);
});

journey('Markdown becomes blocks, and what cannot be kept is told first', async (visit) => {
  const page = await visit.signedIn('editor');
  const { body } = await begun(page, unique('Markdown'));
  await inserted(page, 'Text in Markdown');
  const dialog = page.getByRole('dialog', { name: 'Insert Markdown' });
  await dialog.getByLabel('Markdown', { exact: true }).fill('## Soups\n\n<div>raw</div>\n\n1. leek\n2. lentil\n');
  await dialog.getByRole('button', { name: 'Insert', exact: true }).click();
  await dialog.getByText(/Line 3: /).waitFor();
  await dialog.getByRole('button', { name: 'Insert all the same' }).click();
  await body.locator('ol li').nth(1).waitFor();
  assert.equal(await body.locator('h2').innerText(), 'Soups');
});

journey('what somebody else saves comes into the text while one writes', async (visit) => {
  const mine = await visit.signedIn('editor');
  const { id, body } = await begun(mine, unique('Shared post'));
  await typed(mine, 'First.', 'Second.');
  await saved(mine);
  await body.locator('p').first().click();
  await mine.keyboard.press('End');
  await mine.keyboard.type(' Mine.');
  await status(mine, 'Your draft is kept');
  const theirs = await visit.signedIn('editor2');
  await theirs.goto(`/admin/blog/${id}`);
  await theirs.getByText('Second.').first().click();
  await theirs.keyboard.press('End');
  await theirs.keyboard.type(' Theirs.');
  await saved(theirs);

  await mine.keyboard.press('Control+s');
  await mine.keyboard.type(' Still typing.');
  await body.getByText('Second. Theirs.').waitFor();
  assert.equal(await body.locator('p').first().innerText(), 'First. Mine. Still typing.');
});

journey('anybody can use the page of a post', async (visit) => {
  const page = await visit.signedIn('editor');
  await begun(page, unique('Readable post'));
  await typed(page, '## Before you start', 'Rinse.', '- one', '');
  await inserted(page, 'Table');
  await saved(page);
  await page.waitForLoadState('networkidle');
  await assertAccessible(page);
  await page.getByRole('button', { name: 'Write without distraction' }).click();
  await assertAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Write without distraction' }).waitFor();
});
