import type { Translated } from '../i18n/translated';
import type { layout as en } from './messages.en';

export const layout: Translated<typeof en> = {
  dashboard: 'Vue d’ensemble',
  site: 'Voir le site',
  language: 'Langue',
  skip: 'Aller au contenu',
  palette: {
    open: 'Recherche et commandes',
    placeholder: 'Aller à, créer ou chercher par titre…',
    nothing: 'Rien de tel.',
    go: 'Aller à : {name}',
    newRecipe: 'Écrire une nouvelle recette',
    newPost: 'Écrire un nouvel article',
    upload: 'Envoyer des médias',
  },
};
