import type { Translated } from '../i18n/translated';
import type { calendar as en } from './messages.en';

export const calendar: Translated<typeof en> = {
  title: 'Calendrier',
  before: 'Mois précédent',
  after: 'Mois suivant',
  today: 'Ce mois-ci',
  none: 'Rien n’est prévu ce mois-ci, et rien n’a été publié.',
  hint: 'Ce qui sera publié ou retiré automatiquement, et ce qui a été publié. Les heures sont celles de {zone}.',
  published: 'Publié',
  moreOfDay: '{count} de plus',
  cut: 'Plus de contenus ont été publiés durant cette période : voici les cent derniers.',
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
