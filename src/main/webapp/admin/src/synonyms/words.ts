/** How many words a group has at the least. */
export const FEWEST = 2;

/** Whether it is the code of a language without a country or a script, as synonyms have it. */
export const isLanguage = (code: string): boolean => /^[a-z]{2,3}$/.test(code);

/** All of them, each once, whatever its case. */
export function united(...lists: readonly (readonly string[])[]): string[] {
  const all = new Map<string, string>();
  for (const word of lists.flat()) {
    const key = word.toLocaleLowerCase();
    if (!all.has(key)) all.set(key, word);
  }
  return [...all.values()];
}

/** What is wrong with the words, beginning with the one that it is about. */
export const faultOfWords = (faults: ReadonlyMap<string, string>, words: readonly string[]): string | undefined =>
  [...faults]
    .filter(([pointer]) => pointer === '/words' || pointer.startsWith('/words/'))
    .map(([pointer, text]) => {
      const word = words[Number(pointer.split('/')[2])];
      return word === undefined ? text : `${word}: ${text}`;
    })[0];
