import type { Translated } from '../i18n/translated';
import type { calendar as en } from './messages.en';

export const calendar: Translated<typeof en> = {
  title: 'Kalender',
  before: 'Voriger Monat',
  after: 'Nächster Monat',
  today: 'Dieser Monat',
  none: 'In diesem Monat ist nichts geplant, und nichts ging online.',
  hint: 'Was von selbst online oder offline geht, und was online ging. Uhrzeiten gelten für {zone}.',
  published: 'Veröffentlicht',
  moreOfDay: '{count} weitere',
  cut: 'In dieser Zeit ging mehr online, als hier steht: die letzten hundert.',
  hintDrag: 'Anstehendes lässt sich auf einen anderen Tag ziehen oder mit seinem Knopf verschieben.',
  hintMove: 'Anstehendes lässt sich mit seinem Knopf verschieben.',
  move: {
    to: 'Verschieben …',
    one: '{title} verschieben',
    go: 'Verschieben',
    moved: 'Es ist verschoben.',
    past: 'Dieser Zeitpunkt ist vorbei. Bitte einen künftigen wählen.',
  },
};
