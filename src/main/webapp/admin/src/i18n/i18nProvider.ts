import { IntlMessageFormat } from 'intl-messageformat';
import type { I18nProvider } from 'react-admin';
import { english } from './en';

export interface Language {
  readonly locale: string;
  /** As its speakers call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly load: () => Promise<Tree>;
}

/** Messages by key, nested. Each is in ICU message syntax. */
export interface Tree {
  readonly [key: string]: string | Tree;
}

export const LANGUAGES: readonly Language[] = [
  { locale: 'en', name: 'English', direction: 'ltr', load: async () => english as Tree },
];

const REMEMBERED = 'mealprep360.language';

/** What was chosen last, else the first of the browser's languages that there is, else English. */
export function preferredLanguage(): Language {
  const wanted = [localStorage.getItem(REMEMBERED) ?? '', ...navigator.languages];
  const found = wanted.map((tag) => LANGUAGES.find(({ locale }) => locale === tag.split('-')[0])).find(Boolean);
  return found ?? LANGUAGES[0]!;
}

/** Formats ICU messages. A key that is missing is shown as it is, which the check of the languages keeps from happening. */
export function i18nProvider(first: Language, messages: Tree, onChange: (language: Language) => void): I18nProvider {
  let language = first;
  let tree = messages;
  let formats = new Map<string, IntlMessageFormat>();

  const format = (key: string, fallback: string | undefined): IntlMessageFormat | undefined => {
    const known = formats.get(key);
    if (known) return known;
    const text = find(tree, key) ?? fallback;
    if (text === undefined) return undefined;
    const made = new IntlMessageFormat(text, language.locale, undefined, { ignoreTag: true });
    if (find(tree, key) !== undefined) formats.set(key, made);
    return made;
  };

  return {
    translate: (key, { _: fallback, ...values } = {}) => {
      const text = format(key, fallback as string | undefined)?.format(values);
      return text === undefined ? key : String(text);
    },
    changeLocale: async (locale) => {
      const next = LANGUAGES.find((one) => one.locale === locale);
      if (!next) return;
      tree = await next.load();
      language = next;
      formats = new Map();
      localStorage.setItem(REMEMBERED, locale);
      onChange(next);
    },
    getLocale: () => language.locale,
    getLocales: () => LANGUAGES.map(({ locale, name }) => ({ locale, name })),
  };
}

function find(tree: Tree, key: string): string | undefined {
  const found = key.split('.').reduce<string | Tree | undefined>(
    (part, name) => (typeof part === 'object' ? part[name] : undefined),
    tree,
  );
  return typeof found === 'string' ? found : undefined;
}
