import type { Translated } from '../i18n/translated';
import type { imports as en } from './messages.en';

export const imports: Translated<typeof en> = {
  title: 'Importations',
  new: 'Apporter un fichier',
  hint: 'Des lignes de JSON (.ndjson) avec des recettes ou des articles, ou un zip de fichiers Markdown avec des articles, comme Hugo et Jekyll les rangent.',
  choose: 'Choisir un fichier',
  noFile: 'Pas encore de fichier',
  kind: 'Ce qu’il contient',
  dryRun: 'Essayer d’abord',
  dryRunHint: 'Rien n’est modifié. Vous voyez ce que deviendrait chaque ligne.',
  publish: 'Publier ce qui est enregistré',
  publishHint: 'Ce qui ne peut pas être publié est enregistré et dit pourquoi.',
  try: 'Essayer',
  start: 'Importer',
  sending: 'Envoi…',
  cancel: 'Arrêter',
  forReal: 'Importer pour de bon',
  dry: 'Simple essai',
  report: 'Ce qu’il en est advenu',
  filter: 'Quelles lignes afficher',
  noLines: 'Aucune ligne de ce genre.',
  former: 'Importations précédentes',
  noFormer: 'Aucune pour l’instant.',
  lines: '{count, plural, one {# ligne} other {# lignes}}',
  progress: '{done, number} sur {all, plural, one {# ligne} other {# lignes}} traitées',
  atLine: 'Ligne {line} :',
  states: { waiting: 'En attente', running: 'En cours', done: 'Terminée', failed: 'Échouée', cancelled: 'Arrêtée' },
  outcomes: { refused: 'Refusés', created: 'Nouveaux', updated: 'Modifiés', unchanged: 'Inchangés', all: 'Tous' },
  counted: '{outcome} ({count, number})',
  counts: {
    real: {
      created: 'Nouveaux : {count, number}', updated: 'Modifiés : {count, number}', unchanged: 'Inchangés : {count, number}', refused: 'Refusés : {count, number}',
      notPublished: 'Enregistrés sans être publiés : {count, number}',
    },
    dry: {
      created: 'Seraient nouveaux : {count, number}', updated: 'Seraient modifiés : {count, number}', unchanged: 'Resteraient tels quels : {count, number}',
      refused: 'Seraient refusés : {count, number}', notPublished: 'Seraient enregistrés sans être publiés : {count, number}',
    },
  },
  columns: { line: 'Ligne', outcome: 'Résultat', document: 'Document', notes: 'Remarques' },
};
