import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { english } from './en';
import { LANGUAGES, preferredLanguage } from './languages';
import type { Tree } from './translated';

/** Needed for millions only; `other` says the same there. */
const MILLIONS: readonly string[] = ['es many', 'fr many'];

interface Message {
  readonly arguments: ReadonlySet<string>;
  /** The forms that each plural in it has. */
  readonly plurals: readonly (readonly string[])[];
}

const ENGLISH = messagesOf(english as Tree);

describe.each(LANGUAGES)('The messages in $name', ({ locale, load }) => {
  it('are those that there are in English', async () => {
    expect([...messagesOf(await load()).keys()].sort()).toEqual([...ENGLISH.keys()].sort());
  });

  it('name what the English ones name', async () => {
    for (const [key, text] of messagesOf(await load())) {
      const needed = read(ENGLISH.get(key)!, 'en').arguments;
      const named = read(text, locale).arguments;
      // What react-admin offers for its own messages need not be taken: its translations leave some of it out.
      if (key.startsWith('ra.')) expect([...needed], key).toEqual(expect.arrayContaining([...named]));
      else expect(named, key).toEqual(needed);
    }
  });

  it('have all forms that the plurals of the language have', async () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.filter((form) => !MILLIONS.includes(`${locale} ${form}`));
    for (const [key, text] of messagesOf(await load())) {
      if (key.startsWith('resources.')) continue;
      for (const forms of read(text, locale).plurals) {
        for (const form of needed) expect(forms, key).toContain(form);
      }
    }
  });
});

describe('The preferred language', () => {
  it('is the first that is wanted and that there is', () => {
    expect(preferredLanguage(['', 'pt-BR', 'fr-CA', 'de']).locale).toBe('fr');
  });

  it('is English where there is none of those', () => {
    expect(preferredLanguage(['', 'pt-BR']).locale).toBe('en');
  });
});

function messagesOf(tree: Tree, prefix = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') all.set(prefix + name, value);
    else for (const [key, text] of messagesOf(value, `${prefix}${name}.`)) all.set(key, text);
  }
  return all;
}

function read(text: string, locale: string): Message {
  const named = new Set<string>();
  const plurals: string[][] = [];
  const visit = (elements: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const element of elements) {
      if ('value' in element && element.type !== 0) named.add(element.value);
      if ('options' in element && element.options) {
        if ('pluralType' in element) plurals.push(Object.keys(element.options));
        for (const { value } of Object.values(element.options)) visit(value);
      }
    }
  };
  visit(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst());
  return { arguments: named, plurals };
}
