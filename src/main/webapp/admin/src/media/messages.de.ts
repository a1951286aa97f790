import type { Translated } from '../i18n/translated';
import type { media as en } from './messages.en';

export const media: Translated<typeof en> = {
  choose: 'Bild wählen',
  change: 'Anderes wählen',
  takeOut: 'Herausnehmen',
  altHere: 'Was es zeigt, in Worten',
  altHint: 'Bleibt es leer, gelten die Worte der Mediathek. Eines von beiden ist zum Veröffentlichen nötig.',
  search: 'Mediathek durchsuchen',
  none: 'Kein Bild passt. Oben lässt sich eines hochladen.',
  drop: 'Bilder hier ablegen, eines einfügen oder',
  upload: 'Von diesem Gerät hochladen',
  uploading: '{count, plural, one {{name} wird hochgeladen …} other {{name} wird hochgeladen, noch # …}}',
};
