import type { Translated } from '../i18n/translated';
import type { synonyms as en } from './messages.en';

export const synonyms: Translated<typeof en> = {
  create: 'Neue Gruppe',
  edit: 'Gruppe ändern',
  remove: 'Gruppe entfernen',
  removeNow: 'Entfernen',
  hint: 'Wer eines der Wörter sucht, findet auch die anderen. Die Suche kennt eine Änderung binnen einer Sekunde.',
  find: 'Nach einem Wort suchen',
  findHint: 'Ein ganzes Wort, in jeder seiner Formen.',
  clear: 'Filter löschen',
  language: 'Sprache',
  anyLanguage: 'Ein Kürzel wie de. Leer für alle.',
  allLanguages: 'Alle Sprachen',
  empty: 'Noch bedeuten keine Wörter dasselbe. Die erste Gruppe ändert das.',
  none: 'Keine Gruppe ist so.',
  words: 'Wörter',
  wordsHint: 'Zwei oder mehr Namen derselben Sache, jeder aus einem oder mehreren Wörtern. Nach jedem Enter oder ein Komma.',
  languageHint: 'Bleibt es leer, bedeuten sie in allen Sprachen dasselbe.',
  changedAt: 'Geändert',
  commands: 'Befehle',
  editOne: 'Ändern: {words}',
  removeOne: 'Entfernen: {words}',
  sure: 'Eine Suche nach einem dieser Wörter findet die anderen nicht mehr: {words}.',
  saved: 'Sie bedeuten jetzt dasselbe. Die Suche kennt es binnen einer Sekunde.',
  removed: 'Die Gruppe ist weg. Die Suche kennt es binnen einer Sekunde.',
  openOther: 'Zu dieser Gruppe',
};
