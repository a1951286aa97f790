import type { Translated } from '../i18n/translated';
import type { calendar as en } from './messages.en';

export const calendar: Translated<typeof en> = {
  title: 'Calendario',
  before: 'Mes anterior',
  after: 'Mes siguiente',
  today: 'Este mes',
  none: 'Este mes no hay nada planeado ni se publicó nada.',
  hint: 'Lo que se publica o se retira por sí solo, y lo que se publicó. Las horas son las de {zone}.',
  published: 'Publicado',
  moreOfDay: '{count} más',
  cut: 'En este tiempo se publicó más de lo que aparece aquí: los últimos cien.',
  hintDrag: 'Arrastra lo pendiente a otro día o usa su botón.',
  hintMove: 'Lo pendiente se mueve con su botón.',
  move: {
    to: 'Mover a…',
    one: 'Mover {title}',
    go: 'Moverlo',
    moved: 'Se ha movido.',
    past: 'Ese momento ya pasó. Elige uno futuro.',
  },
};
