import { IntlMessageFormat } from 'intl-messageformat';
import type { I18nProvider } from 'react-admin';
import { LANGUAGES, remember } from './languages';
import type { Language } from './languages';
import type { Tree } from './translated';

/**
 * Formats ICU messages. A key that is missing is shown as it is, which the check of the languages keeps from happening.
 *
 * @param onChange called before another language is shown, which waits for it
 */
export function i18nProvider(first: Language, messages: Tree, onChange: (language: Language) => Promise<void>): I18nProvider {
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
      const loaded = await next.load();
      await onChange(next);
      tree = loaded;
      language = next;
      formats = new Map();
      remember(next);
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
