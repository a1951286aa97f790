import type { Translated } from '../i18n/translated';
import type { layout as en } from './messages.en';

export const layout: Translated<typeof en> = {
  dashboard: 'Resumen',
  site: 'Ver el sitio',
  language: 'Idioma',
  skip: 'Saltar al contenido',
  palette: {
    open: 'Búsqueda y comandos',
    placeholder: 'Ir a, crear o buscar por título…',
    nothing: 'No hay nada parecido.',
    go: 'Ir a {name}',
    newRecipe: 'Escribir una receta nueva',
    newPost: 'Escribir un artículo nuevo',
    upload: 'Subir archivos multimedia',
  },
};
