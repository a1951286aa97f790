import type { Tree } from './translated';

export interface Language {
  readonly locale: string;
  /** As its speakers call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Downloads its messages, which nobody does for a language that is not shown. */
  readonly load: () => Promise<Tree>;
}

export const LANGUAGES: readonly Language[] = [
  { locale: 'en', name: 'English', direction: 'ltr', load: async () => (await import('./en')).english },
  { locale: 'de', name: 'Deutsch', direction: 'ltr', load: async () => (await import('./de')).german },
  { locale: 'es', name: 'Español', direction: 'ltr', load: async () => (await import('./es')).spanish },
  { locale: 'fr', name: 'Français', direction: 'ltr', load: async () => (await import('./fr')).french },
  { locale: 'ar', name: 'العربية', direction: 'rtl', load: async () => (await import('./ar')).arabic },
];

const REMEMBERED = 'mealprep360.language';

export const remember = ({ locale }: Language) => localStorage.setItem(REMEMBERED, locale);

/** What was chosen last, then what the browser is set to. */
export const wantedLocales = (): readonly string[] => [localStorage.getItem(REMEMBERED) ?? '', ...navigator.languages];

/** The first of those that are wanted that there is, else English. */
export function preferredLanguage(wanted = wantedLocales()): Language {
  const found = wanted.map((tag) => LANGUAGES.find(({ locale }) => locale === tag.split('-')[0])).find(Boolean);
  return found ?? LANGUAGES[0]!;
}
