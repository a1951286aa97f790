import type { Translated } from '../i18n/translated';
import type { media as en } from './messages.en';

export const media: Translated<typeof en> = {
  choose: 'Elegir una imagen',
  change: 'Elegir otra',
  takeOut: 'Quitarla',
  altHere: 'Lo que muestra, en palabras',
  altHint: 'Si se deja vacío, se usan las palabras de la biblioteca. Para publicar hace falta una de las dos cosas.',
  search: 'Buscar en la biblioteca',
  none: 'Ninguna imagen coincide. Sube una arriba.',
  drop: 'Suelta imágenes aquí, pega una o',
  upload: 'Subir desde este dispositivo',
  uploading: '{count, plural, one {Subiendo {name}…} other {Subiendo {name}, faltan #…}}',
};
