import type { Translated } from '../i18n/translated';
import type { dashboard as en } from './messages.en';

export const dashboard: Translated<typeof en> = {
  title: 'Vue d’ensemble',
  waiting: 'En attente de quelqu’un',
  waitingNone: 'Rien n’attend. Beau travail.',
  overdue: '{count, plural, one {# en retard} other {# en retard}}',
  since: 'depuis le {when}',
  due: 'à rendre le {when}',
  next: 'Prochaines mises en ligne et hors ligne',
  nextNone: 'Rien n’est planifié.',
  mine: 'Vos derniers textes',
  mineNone: 'Commencez par une recette.',
  blocked: 'N’a pas eu lieu comme prévu',
};
