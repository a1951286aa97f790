import type { Translated } from '../i18n/translated';
import type { dashboard as en } from './messages.en';

export const dashboard: Translated<typeof en> = {
  title: 'Übersicht',
  waiting: 'Wartet auf Bearbeitung',
  waitingNone: 'Nichts wartet. Alles geschafft.',
  overdue: '{count, plural, one {eines überfällig} other {# überfällig}}',
  since: 'seit {when}',
  due: 'fällig {when}',
  next: 'Geht als Nächstes online oder offline',
  nextNone: 'Nichts ist geplant.',
  mine: 'Zuletzt selbst bearbeitet',
  mineNone: 'Ein Rezept ist ein guter Anfang.',
  blocked: 'Nicht wie geplant geschehen',
};
