import type { Translated } from '../i18n/translated';
import type { shared as en } from './messages.en';

export const shared: Translated<typeof en> = {
  cancel: 'Cancelar',
  close: 'Cerrar',
  retry: 'Intentar de nuevo',
  loading: 'Cargando…',
  more: 'Más',
  you: 'Tú',
  many: {
    done: 'Hecho en {done} de {all}.',
    go: '{count, plural, =0 {No hay nada que hacer} one {Hacerlo en uno} other {Hacerlo en #}}',
    stop: 'Detener',
  },
  addLanguage: 'Añadir un idioma',
  problems: {
    away: 'No se puede acceder al servidor. Lo que escribiste sigue aquí; inténtalo de nuevo en un momento.',
    unexpected: 'Algo ha fallado. Si vuelve a ocurrir, indica {id}.',
    quote: 'Referencia: {id}',
  },
};
