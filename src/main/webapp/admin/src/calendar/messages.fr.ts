import type { Translated } from '../i18n/translated';
import type { calendar as en } from './messages.en';

export const calendar: Translated<typeof en> = {
  title: 'Calendrier',
  before: 'Mois précédent',
  after: 'Mois suivant',
  today: 'Ce mois-ci',
  none: 'Rien n’est planifié ce mois-ci.',
  hint: 'Ce qui passe de lui-même en ligne ou hors ligne. Les heures sont celles de {zone}.',
  hintDrag: 'Faites glisser ce qui attend vers un autre jour, ou utilisez son bouton.',
  hintMove: 'Ce qui attend se déplace avec son bouton.',
  move: {
    to: 'Déplacer…',
    one: 'Déplacer {title}',
    go: 'Déplacer',
    moved: 'C’est déplacé.',
    past: 'Ce moment est passé. Choisissez-en un à venir.',
  },
};
