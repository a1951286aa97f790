import type { Translated } from '../i18n/translated';
import type { auth as en } from './messages.en';

export const auth: Translated<typeof en> = {
  ended: {
    title: 'Die Sitzung ist abgelaufen',
    text: 'Alles Geschriebene ist noch da. Nach der erneuten Anmeldung in einem eigenen Fenster geht es hier weiter.',
    signIn: 'Erneut anmelden',
    blocked: 'Das Anmeldefenster ging nicht auf oder wurde geschlossen. Bitte Pop-ups für diese Seite erlauben und noch einmal versuchen.',
  },
};
