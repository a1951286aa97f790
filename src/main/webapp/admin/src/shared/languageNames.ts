/** A language's code as it is to be stored; undefined for what is none. */
export function canonical(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code.trim())[0];
  } catch {
    return undefined;
  }
}

/** A language as the person's own calls it. */
export function languageName(locale: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale;
  } catch {
    return locale;
  }
}

/** What recipes are written in most, to be found by name; any other is taken by its code. */
const OFFERED = [
  'ar', 'bg', 'bn', 'bs', 'ca', 'cs', 'da', 'de', 'el', 'en', 'en-GB', 'en-US', 'es', 'et', 'eu', 'fa', 'fi', 'fil', 'fr', 'ga', 'gl', 'gu', 'he', 'hi',
  'hr', 'hu', 'hy', 'id', 'is', 'it', 'ja', 'ka', 'ko', 'lt', 'lv', 'mk', 'mr', 'ms', 'mt', 'nb', 'nl', 'nn', 'pa', 'pl', 'pt', 'pt-BR', 'ro', 'ru', 'sk',
  'sl', 'sq', 'sr', 'sv', 'sw', 'ta', 'te', 'th', 'tr', 'uk', 'ur', 'vi', 'zh', 'zh-Hant',
] as const;

/**
 * The codes of languages whose name, or whose code, begins with what is typed. None where that is a code already: there is
 * nothing left to ask.
 *
 * @param language in which the names are
 */
export function languagesLike(typed: string, language: string): string[] {
  const begin = typed.trim().toLocaleLowerCase(language);
  const all: readonly string[] = OFFERED;
  if (all.some((code) => code.toLowerCase() === begin)) return [];
  return all
    .filter((code) => code.toLowerCase().startsWith(begin) || languageName(code, language).toLocaleLowerCase(language).startsWith(begin))
    .toSorted((one, other) => languageName(one, language).localeCompare(languageName(other, language), language));
}
