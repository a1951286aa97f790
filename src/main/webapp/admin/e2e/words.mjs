// The words of the UI, for journeys that are the same in each of its languages.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const written = async (file) => (await runnerImport(fileURLToPath(new URL(`../src/i18n/${file}.ts`, import.meta.url)))).module;

/** What the UI says in a language, by the keys of its messages: `say('editorial.list.chosen', { count: 3 })`. */
export async function wordsOf(locale) {
  const [messages] = Object.values(await written(locale));
  const { i18nProvider } = await written('i18nProvider');
  return i18nProvider({ locale }, messages).translate;
}
