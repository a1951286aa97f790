// In a language that somebody chose, also the server's refusals are in it.
import assert from 'node:assert/strict';
import { recipe, stored } from './calls.mjs';
import { unique } from './drafts.mjs';
import { assertAccessible, journey } from './support.mjs';

/** Chooses German by the menu, in a browser of its own. */
async function inGerman(visit) {
  const page = await visit.firstSignIn('editor', '/admin');
  await page.getByRole('button', { name: 'Language', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Deutsch' }).click();
  await page.getByRole('menuitem', { name: 'Übersicht' }).waitFor();
  assert.equal(await page.getAttribute('html', 'lang'), 'de');
  return page;
}

journey('what the server refuses is told in German, beside its field', async (visit) => {
  const page = await inGerman(visit);
  const id = await stored('editor', recipe(unique('Lauchsuppe'), { slug: `lauchsuppe-${Date.now()}` }));
  const taken = `kartoffelsuppe-${Date.now()}`;
  await stored('editor', recipe(unique('Kartoffelsuppe'), { slug: taken }));
  await page.goto(`/admin/recipes/${id}`);
  const address = page.getByLabel('Adresse', { exact: true });
  const save = page.getByRole('button', { name: 'Speichern', exact: true });
  await address.fill('Keine Adresse!');
  await save.click();
  await page.getByText(/^Eine Adresse hat kleine Buchstaben/).waitFor();
  await assertAccessible(page);
  await address.fill(taken);
  await save.click();
  await page.getByText('Das ist schon vergeben.').waitFor();
});

journey('why something cannot be done is told in German', async (visit) => {
  const page = await inGerman(visit);
  await page.goto(`/admin/recipes/${await stored('editor', { title: unique('Noch nichts') })}`);
  await page.getByRole('button', { name: 'Mehr', exact: true }).click();
  await page.getByRole('menuitem').filter({ hasText: 'Es kann noch nicht veröffentlicht werden: etwas fehlt. Erst ergänzen.' }).waitFor();
  await page.keyboard.press('Escape');
  await page.goto('/admin/media');
  await page.getByRole('button', { name: 'Von diesem Gerät hochladen' }).waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: 'brief.txt', mimeType: 'text/plain', buffer: Buffer.from('Liebe Oma') });
  await page.getByText('Die Bibliothek bewahrt JPEG, PNG, WebP, GIF und PDF auf. Die Datei als eines davon speichern.').waitFor();
});
