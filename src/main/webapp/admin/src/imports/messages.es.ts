import type { Translated } from '../i18n/translated';
import type { imports as en } from './messages.en';

export const imports: Translated<typeof en> = {
  title: 'Importaciones',
  new: 'Traer un archivo',
  hint: 'Líneas de JSON (.ndjson) con recetas o artículos, o un zip de archivos Markdown con artículos, como los guardan Hugo y Jekyll.',
  choose: 'Elegir un archivo',
  noFile: 'Ningún archivo todavía',
  kind: 'Qué contiene',
  dryRun: 'Probar primero',
  dryRunHint: 'No se cambia nada. Se te dice qué pasaría con cada línea.',
  publish: 'Publicar lo que se guarde',
  publishHint: 'Lo que no se pueda publicar se guarda y dice por qué.',
  try: 'Probar',
  start: 'Importar',
  sending: 'Enviando…',
  cancel: 'Detener',
  forReal: 'Importar de verdad',
  dry: 'Solo una prueba',
  report: 'Cómo resultó',
  filter: 'Qué líneas mostrar',
  noLines: 'No hay líneas así.',
  former: 'Importaciones anteriores',
  noFormer: 'Todavía ninguna.',
  lines: '{count, plural, one {una línea} other {# líneas}}',
  progress: '{done, number} de {all, plural, one {una línea} other {# líneas}} procesadas',
  atLine: 'Línea {line}:',
  states: { waiting: 'Pendiente', running: 'En curso', done: 'Terminada', failed: 'Fallida', cancelled: 'Detenida' },
  outcomes: { refused: 'Rechazados', created: 'Nuevos', updated: 'Cambiados', unchanged: 'Como antes', all: 'Todos' },
  counted: '{outcome} ({count, number})',
  counts: {
    real: {
      created: 'Nuevos: {count, number}', updated: 'Cambiados: {count, number}', unchanged: 'Como antes: {count, number}', refused: 'Rechazados: {count, number}',
      notPublished: 'Guardados sin publicar: {count, number}',
    },
    dry: {
      created: 'Serían nuevos: {count, number}', updated: 'Cambiarían: {count, number}', unchanged: 'Quedarían como están: {count, number}',
      refused: 'Se rechazarían: {count, number}', notPublished: 'Se guardarían sin publicar: {count, number}',
    },
  },
  columns: { line: 'Línea', outcome: 'Resultado', document: 'Documento', notes: 'Observaciones' },
};
