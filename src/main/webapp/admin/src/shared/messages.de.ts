import type { Translated } from '../i18n/translated';
import type { shared as en } from './messages.en';

export const shared: Translated<typeof en> = {
  cancel: 'Abbrechen',
  close: 'Schließen',
  retry: 'Noch einmal versuchen',
  loading: 'Wird geladen …',
  more: 'Mehr',
  you: 'Selbst',
  many: {
    done: 'Bei {done} von {all} erledigt.',
    go: '{count, plural, =0 {Nichts zu tun} one {Für eines ausführen} other {Für # ausführen}}',
    stop: 'Anhalten',
  },
  save: 'Speichern',
  saved: 'Gespeichert.',
  discard: 'Änderungen verwerfen',
  stale: {
    said: 'Jemand anderes war schneller. Das Eingegebene ist noch da.',
    title: 'Jemand anderes hat dies inzwischen geändert',
    text: 'Das Eingegebene steht noch im Formular. Speichern behält es.',
    takeTheirs: 'Das andere übernehmen',
    nothing: '(nichts)',
    undone: 'Jemand anderes war schneller, deshalb geschah nichts',
    again: 'Das Eingegebene ist noch da. Neu entscheiden.',
  },
  addLanguage: 'Sprache hinzufügen',
  language: { label: 'Sprache oder Kürzel', hint: 'Ein Name wie Englisch oder ein Kürzel wie pt-BR.' },
  problems: {
    away: 'Der Server ist nicht zu erreichen. Alles Geschriebene ist noch da; bitte gleich noch einmal versuchen.',
    unexpected: 'Etwas ist schiefgegangen. Sollte es wieder geschehen, bitte {id} angeben.',
    quote: 'Kennung: {id}',
  },
};
