import { wantedLocales } from '../i18n/languages';

interface DoorMessages {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly welcome: string;
  readonly signIn: string;
  readonly away: string;
  readonly again: string;
}

/** Few words in a file of their own, so that the door opens before any language is loaded. */
const ALL: readonly DoorMessages[] = [
  {
    language: 'en',
    direction: 'ltr',
    welcome: 'Write, review, schedule and publish recipes and stories.',
    signIn: 'Sign in',
    away: 'The server cannot be reached at the moment. Nothing is lost; try again.',
    again: 'Try again',
  },
  {
    language: 'de',
    direction: 'ltr',
    welcome: 'Rezepte und Geschichten schreiben, prüfen, planen und veröffentlichen.',
    signIn: 'Anmelden',
    away: 'Der Server ist gerade nicht zu erreichen. Nichts ist verloren; bitte noch einmal versuchen.',
    again: 'Noch einmal versuchen',
  },
  {
    language: 'es',
    direction: 'ltr',
    welcome: 'Escribe, revisa, programa y publica recetas e historias.',
    signIn: 'Iniciar sesión',
    away: 'No se puede acceder al servidor en este momento. No se ha perdido nada; inténtalo de nuevo.',
    again: 'Intentar de nuevo',
  },
  {
    language: 'fr',
    direction: 'ltr',
    welcome: 'Rédigez, relisez, planifiez et publiez recettes et articles.',
    signIn: 'Se connecter',
    away: 'Le serveur est injoignable pour le moment. Rien n’est perdu ; réessayez.',
    again: 'Réessayer',
  },
  {
    language: 'ar',
    direction: 'rtl',
    welcome: 'اكتب الوصفات والمقالات وراجعها وحدد مواعيدها وانشرها.',
    signIn: 'تسجيل الدخول',
    away: 'لا يمكن الوصول إلى الخادم الآن. لم يُفقد شيء؛ حاول مرة أخرى.',
    again: 'حاول مرة أخرى',
  },
];

/** In the language chosen last, else in the first of the browser's that there is, else in English. */
export function doorMessages(languages = wantedLocales()): DoorMessages {
  const found = languages.map((tag) => ALL.find(({ language }) => tag.split('-')[0] === language)).find(Boolean);
  return found ?? ALL[0]!;
}
