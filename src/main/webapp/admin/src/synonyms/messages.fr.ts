import type { Translated } from '../i18n/translated';
import type { synonyms as en } from './messages.en';

export const synonyms: Translated<typeof en> = {
  create: 'Nouveau groupe',
  edit: 'Modifier le groupe',
  remove: 'Retirer le groupe',
  removeNow: 'Retirer',
  hint: 'Qui cherche l’un des mots trouve aussi les autres. La recherche connaît une modification en une seconde.',
  find: 'Chercher par un mot',
  findHint: 'Un mot entier, sous n’importe laquelle de ses formes.',
  clear: 'Effacer les filtres',
  language: 'Langue',
  anyLanguage: 'Un code comme de. Vide pour toutes.',
  allLanguages: 'Toutes les langues',
  empty: 'Aucun mot n’a encore le même sens qu’un autre. Le premier groupe y change quelque chose.',
  none: 'Aucun groupe ne correspond.',
  words: 'Mots',
  wordsHint: 'Deux noms ou plus de la même chose, chacun d’un ou plusieurs mots. Entrée ou une virgule après chacun.',
  languageHint: 'Laissé vide, ils ont le même sens dans toutes les langues.',
  changedAt: 'Modifié',
  commands: 'Commandes',
  editOne: 'Modifier {words}',
  removeOne: 'Retirer {words}',
  sure: 'Une recherche de l’un de ces mots ne trouvera plus les autres : {words}.',
  saved: 'Ils ont maintenant le même sens. La recherche le saura en une seconde.',
  removed: 'Le groupe n’est plus là. La recherche le saura en une seconde.',
  openOther: 'Aller à ce groupe',
};
