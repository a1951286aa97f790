import type { Translated } from '../i18n/translated';
import type { shared as en } from './messages.en';

export const shared: Translated<typeof en> = {
  cancel: 'Annuler',
  close: 'Fermer',
  retry: 'Réessayer',
  loading: 'Chargement…',
  more: 'Plus',
  you: 'Vous',
  many: {
    done: 'Fait pour {done} sur {all}.',
    go: '{count, plural, =0 {Rien à faire} one {Le faire pour un} other {Le faire pour #}}',
    stop: 'Arrêter',
  },
  addLanguage: 'Ajouter une langue',
  problems: {
    away: 'Le serveur est injoignable. Ce que vous avez écrit est toujours là ; réessayez dans un instant.',
    unexpected: 'Un problème est survenu. S’il se reproduit, indiquez {id}.',
    quote: 'Référence : {id}',
  },
};
