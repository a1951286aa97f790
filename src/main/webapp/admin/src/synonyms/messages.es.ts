import type { Translated } from '../i18n/translated';
import type { synonyms as en } from './messages.en';

export const synonyms: Translated<typeof en> = {
  create: 'Nuevo grupo',
  edit: 'Cambiar el grupo',
  remove: 'Quitar el grupo',
  removeNow: 'Quitar',
  hint: 'Quien busca una de las palabras encuentra también las demás. Las búsquedas conocen un cambio en un segundo.',
  find: 'Buscar por una palabra',
  findHint: 'Una palabra entera, en cualquiera de sus formas.',
  clear: 'Quitar los filtros',
  language: 'Idioma',
  anyLanguage: 'Un código como de. Vacío para cualquiera.',
  allLanguages: 'Todos los idiomas',
  empty: 'Aún no hay palabras que signifiquen lo mismo. El primer grupo lo cambia.',
  none: 'No hay ningún grupo así.',
  words: 'Palabras',
  wordsHint: 'Dos o más nombres de lo mismo, cada uno de una o varias palabras. Intro o una coma después de cada uno.',
  languageHint: 'Si queda vacío, significan lo mismo en todos los idiomas.',
  changedAt: 'Cambiado',
  commands: 'Comandos',
  editOne: 'Cambiar {words}',
  removeOne: 'Quitar {words}',
  sure: 'Una búsqueda de una de estas palabras ya no encontrará las demás: {words}.',
  saved: 'Ahora significan lo mismo. Las búsquedas lo sabrán en un segundo.',
  removed: 'El grupo ya no está. Las búsquedas lo sabrán en un segundo.',
  openOther: 'Ir a ese grupo',
};
