import type { Translated } from '../i18n/translated';
import type { dashboard as en } from './messages.en';

export const dashboard: Translated<typeof en> = {
  title: 'Resumen',
  waiting: 'Pendiente de alguien',
  waitingNone: 'No hay nada pendiente. Buen trabajo.',
  overdue: '{count, plural, one {uno con retraso} other {# con retraso}}',
  since: 'desde el {when}',
  due: 'vence el {when}',
  next: 'Próximas publicaciones y retiradas',
  nextNone: 'No hay nada programado.',
  mine: 'Lo último que escribiste',
  mineNone: 'Empieza con una receta.',
  blocked: 'No ocurrió como estaba previsto',
};
