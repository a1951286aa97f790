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
  save: 'Guardar',
  saved: 'Guardado.',
  discard: 'Descartar mis cambios',
  stale: {
    said: 'Alguien más fue más rápido. Lo que escribiste sigue aquí.',
    title: 'Alguien más lo cambió mientras tanto',
    text: 'Lo que escribiste sigue en el formulario. Guarda para quedarte con lo tuyo.',
    takeTheirs: 'Tomar lo suyo',
    nothing: '(nada)',
    undone: 'Alguien más fue más rápido, así que no se hizo nada',
    again: 'Lo que escribiste sigue aquí. Decide de nuevo.',
  },
  addLanguage: 'Añadir un idioma',
  language: { label: 'Idioma o código', hint: 'Un nombre como alemán, o un código como pt-BR.' },
  problems: {
    away: 'No se puede acceder al servidor. Lo que escribiste sigue aquí; inténtalo de nuevo en un momento.',
    unexpected: 'Algo ha fallado. Si vuelve a ocurrir, indica {id}.',
    quote: 'Referencia: {id}',
  },
};
