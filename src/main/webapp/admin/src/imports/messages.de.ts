import type { Translated } from '../i18n/translated';
import type { imports as en } from './messages.en';

export const imports: Translated<typeof en> = {
  title: 'Importe',
  new: 'Datei einlesen',
  hint: 'Zeilen in JSON (.ndjson) mit Rezepten oder Beiträgen, oder ein ZIP-Archiv mit Beiträgen in Markdown, wie Hugo und Jekyll sie ablegen.',
  choose: 'Datei wählen',
  noFile: 'Noch keine Datei',
  kind: 'Was darin ist',
  dryRun: 'Erst ausprobieren',
  dryRunHint: 'Nichts wird geändert. Zu jeder Zeile erscheint, was aus ihr würde.',
  publish: 'Gespeichertes veröffentlichen',
  publishHint: 'Was sich nicht veröffentlichen lässt, wird gespeichert und sagt, warum.',
  try: 'Ausprobieren',
  start: 'Importieren',
  sending: 'Wird gesendet …',
  cancel: 'Anhalten',
  forReal: 'Wirklich importieren',
  dry: 'Nur ausprobiert',
  report: 'Was daraus wurde',
  filter: 'Welche Zeilen zu sehen sind',
  noLines: 'Keine solchen Zeilen.',
  former: 'Frühere Importe',
  noFormer: 'Noch keine.',
  lines: '{count, plural, one {eine Zeile} other {# Zeilen}}',
  progress: '{done, number} von {all, plural, one {einer Zeile} other {# Zeilen}} bearbeitet',
  atLine: 'Zeile {line}:',
  states: { waiting: 'Steht an', running: 'Läuft', done: 'Fertig', failed: 'Gescheitert', cancelled: 'Angehalten' },
  outcomes: { refused: 'Abgelehnt', created: 'Neu', updated: 'Geändert', unchanged: 'Wie zuvor', all: 'Alle' },
  counted: '{outcome} ({count, number})',
  counts: {
    real: {
      created: '{count, number} neu', updated: '{count, number} geändert', unchanged: '{count, number} wie zuvor', refused: '{count, number} abgelehnt',
      notPublished: '{count, number} gespeichert, nicht veröffentlicht',
    },
    dry: {
      created: '{count, number} kämen neu hinzu', updated: '{count, number} würden geändert', unchanged: '{count, number} blieben, wie sie sind',
      refused: '{count, number} würden abgelehnt', notPublished: '{count, number} würden gespeichert, nicht veröffentlicht',
    },
  },
  columns: { line: 'Zeile', outcome: 'Ergebnis', document: 'Dokument', notes: 'Anmerkungen' },
};
