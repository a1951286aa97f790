import type { Translated } from '../i18n/translated';
import type { layout as en } from './messages.en';

export const layout: Translated<typeof en> = {
  dashboard: 'Übersicht',
  site: 'Website ansehen',
  language: 'Sprache',
  skip: 'Zum Inhalt springen',
  palette: {
    open: 'Suche und Befehle',
    placeholder: 'Öffnen, anlegen oder nach Titel suchen …',
    nothing: 'Nichts dergleichen.',
    go: '{name} öffnen',
    newRecipe: 'Neues Rezept schreiben',
    newPost: 'Neuen Beitrag schreiben',
    upload: 'Medien hochladen',
  },
};
