// Words that mean the same to the search.
import { grouped, regrouped } from './calls.mjs';
import { assertAccessible, journey } from './support.mjs';

/** A word that is in no group. */
const fresh = (name) => `${name}${Date.now()}${Math.floor(Math.random() * 1000)}`;

const dialogOf = (page) => page.getByRole('dialog');

async function typed(page, ...words) {
  await dialogOf(page).getByRole('combobox', { name: 'Words' }).fill(`${words.join(',')},`);
  await page.keyboard.press('Enter');
}

async function found(page, word) {
  await page.getByLabel('Find by a word').fill(word);
  await page.waitForURL(new RegExp(`word=${word}`));
}

const rowOf = (page, word) => page.getByRole('row').filter({ hasText: word });
const saveIt = (page) => dialogOf(page).getByRole('button', { name: 'Save' }).click();

journey('words mean the same, one more does, and then none', async (visit) => {
  const page = await visit.signedIn('editor', '/admin/synonyms');
  const [one, two, three] = ['auber', 'egg', 'brin'].map(fresh);
  await page.getByText('Searches know a change within a second.').waitFor();
  await page.getByRole('button', { name: 'New group' }).click();
  await typed(page, one, two);
  await assertAccessible(page);
  await saveIt(page);
  await page.getByText('They mean the same now. Searches know it within a second.').waitFor();
  await found(page, two.toUpperCase());
  await rowOf(page, one).getByText('English').waitFor();
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
  await assertAccessible(page);

  await page.getByRole('button', { name: `Change ${one}, ${two}` }).click();
  await typed(page, three);
  await dialogOf(page).getByLabel('Language').fill('');
  await saveIt(page);
  await rowOf(page, three).getByText('All languages').waitFor();
  await page.getByRole('search').getByLabel('Language').fill('DE');
  await page.getByText('No group is like that.').waitFor();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await found(page, three);
  await page.getByRole('button', { name: `Remove ${one}, ${two}, ${three}` }).click();
  await assertAccessible(page);
  await dialogOf(page).getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByText('The group is gone. Searches know it within a second.').waitFor();
  await page.getByText('No group is like that.').waitFor();
});

journey('a word that another group has leads there, and the others come along', async (visit) => {
  const [one, two, three] = ['courg', 'zucch', 'marrow'].map(fresh);
  await grouped('editor', { language: 'en', words: [one, two] });
  const page = await visit.signedIn('editor', '/admin/synonyms');
  await page.getByRole('button', { name: 'New group' }).click();
  await typed(page, three, two);
  await saveIt(page);
  await dialogOf(page).getByText(`${one}, ${two}`).waitFor();
  await assertAccessible(page);
  await dialogOf(page).getByRole('button', { name: 'Go to that group' }).click();
  await dialogOf(page).getByRole('heading', { name: 'Change the group' }).waitFor();
  await saveIt(page);
  await dialogOf(page).waitFor({ state: 'detached' });
  await found(page, three);
  await rowOf(page, one).waitFor();
});

journey('who is slower sees the words of the other, and what they typed stays', async (visit) => {
  const [one, two, theirs, mine] = ['rocket', 'arugula', 'theirs', 'mine'].map(fresh);
  const id = await grouped('editor', { words: [one, two] });
  const page = await visit.signedIn('editor', '/admin/synonyms');
  await found(page, one);
  await page.getByRole('button', { name: `Change ${one}, ${two}` }).click();
  await regrouped('editor2', id, { words: [one, two, theirs] });
  await typed(page, mine);
  await saveIt(page);
  await dialogOf(page).getByText(`${one}, ${two}, ${theirs}`).waitFor();
  await dialogOf(page).getByRole('button', { name: mine }).waitFor();
  await assertAccessible(page);
  await typed(page, '!!!');
  await saveIt(page);
  await dialogOf(page).getByText(/^!!!: /).waitFor();
  await dialogOf(page).getByRole('combobox', { name: 'Words' }).press('Backspace');
  await saveIt(page);
  await dialogOf(page).waitFor({ state: 'detached' });
  await rowOf(page, mine).waitFor();
});
