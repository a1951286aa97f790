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
  save: 'Enregistrer',
  saved: 'Enregistré.',
  discard: 'Abandonner mes modifications',
  stale: {
    said: 'Quelqu’un d’autre a été plus rapide. Ce que vous avez saisi est toujours là.',
    title: 'Quelqu’un d’autre l’a modifié entre-temps',
    text: 'Ce que vous avez saisi est encore dans le formulaire. Enregistrez pour garder votre version.',
    takeTheirs: 'Prendre l’autre version',
    nothing: '(rien)',
    undone: 'Quelqu’un d’autre a été plus rapide, donc rien n’a été fait',
    again: 'Ce que vous avez saisi est toujours là. Décidez de nouveau.',
  },
  addLanguage: 'Ajouter une langue',
  language: { label: 'Langue ou code', hint: 'Un nom comme allemand, ou un code comme pt-BR.' },
  problems: {
    away: 'Le serveur est injoignable. Ce que vous avez écrit est toujours là ; réessayez dans un instant.',
    unexpected: 'Un problème est survenu. S’il se reproduit, indiquez {id}.',
    quote: 'Référence : {id}',
  },
};
