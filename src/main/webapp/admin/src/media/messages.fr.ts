import type { Translated } from '../i18n/translated';
import type { media as en } from './messages.en';

export const media: Translated<typeof en> = {
  choose: 'Choisir une image',
  change: 'En choisir une autre',
  takeOut: 'La retirer',
  altHere: 'Ce qu’elle montre, en mots',
  altHint: 'Laissé vide, le texte de la médiathèque est utilisé. L’un des deux est nécessaire pour publier.',
  search: 'Chercher dans la médiathèque',
  none: 'Aucune image ne correspond. Envoyez-en une ci-dessus.',
  drop: 'Déposez des images ici, collez-en une ou',
  upload: 'Envoyer depuis cet appareil',
  uploading: '{count, plural, one {Envoi de {name}…} other {Envoi de {name}, encore #…}}',
};
