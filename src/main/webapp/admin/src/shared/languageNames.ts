/** As the contract has it: a word is no code, though BCP 47 leaves room for codes as long as words. */
const CODE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/**
 * The code, as it is to be stored, of what somebody typed: a code, or the name of one that is offered; undefined for what is neither.
 *
 * @param language in which the names are
 */
export function codeOf(typed: string, language: string): string | undefined {
  const text = typed.trim();
  try {
    if (CODE.test(text)) return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
  return OFFERED.find((code) => lower(languageName(code, language), language) === lower(text, language));
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
  const begin = lower(typed.trim(), language);
  const all: readonly string[] = OFFERED;
  if (all.some((code) => code.toLowerCase() === begin)) return [];
  return all
    .filter((code) => code.toLowerCase().startsWith(begin) || lower(languageName(code, language), language).startsWith(begin))
    .toSorted((one, other) => languageName(one, language).localeCompare(languageName(other, language), language));
}

const lower = (text: string, language: string): string => text.toLocaleLowerCase(language);
