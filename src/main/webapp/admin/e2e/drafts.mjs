// Recipes as people begin them, for journeys that need one.
import { platform } from './support.mjs';

export const unique = (name) => `${name} ${Date.now()}${Math.floor(Math.random() * 1000)}`;

/** Writes a recipe that can be published. Answers its id. */
export async function begun(page, title) {
  await page.goto('/admin/recipes/create');
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForURL(/\/admin\/recipes\/[0-9a-f-]{36}/);
  await page.getByLabel('Ingredient 1', { exact: true }).fill('2 leeks');
  await page.getByLabel('Step 1', { exact: true }).fill('Cook them until they are soft.');
  return /recipes\/([0-9a-f-]{36})/.exec(page.url())[1];
}

export const status = (page, text) => page.getByRole('status').filter({ hasText: text }).waitFor();

export async function saved(page) {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await status(page, /^Saved$/);
}

export async function published(page) {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await page.getByText('It is live.').waitFor();
}

export const live = (id) => fetch(`${platform}/api/recipes/${id}`);
