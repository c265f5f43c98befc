import type { Translated } from '#app/_texts/translated.ts';
import type { house as english } from '#app/_texts/en/house.ts';

/** The same texts in German. */
export const house: Translated<typeof english> = {
  'what-it-is':
    'Der Desk, an dem eine Redaktion einen Text Zeile für Zeile prüft, bevor er gedruckt wird.',
  'use-light-colours': 'Helle Farben verwenden',
  'use-dark-colours': 'Dunkle Farben verwenden',
  language: 'Sprache',
  cancel: 'Abbrechen',
  close: 'Schließen',
  copied: 'Kopiert',
  copy: 'Kopieren',
  'show-filtered': 'Anzeigen',
  pages: 'Seiten',
  'first-page': 'Erste Seite',
  'next-page': 'Nächste Seite',
  'end-of-list': 'Hier endet die Liste.',
  'broken-title': 'Diese Seite konnte nicht angezeigt werden',
  'broken-lead':
    'Nichts, was Sie gespeichert haben, ist verloren. Versuchen Sie es noch einmal; wenn es dabei bleibt, nennen Sie der Person, die diesen Desk betreibt, die Kennung <id></id>.',
  'broken-lead-without-id':
    'Nichts, was Sie gespeichert haben, ist verloren. Versuchen Sie es noch einmal; wenn es dabei bleibt, nennen Sie der Person, die diesen Desk betreibt, die Kennung aus der Konsole Ihres Browsers.',
  'try-again': 'Noch einmal versuchen',
  'go-to-stories': 'Zu den Beiträgen',
  'nothing-here-title': 'Hier ist nichts',
  'nothing-here-lead':
    'Entweder stimmt die Adresse nicht, oder Sie gehören nicht zu dem Beitrag, zu dem sie führt. Dessen Redaktion kann Sie aufnehmen.',
  'just-now': 'gerade eben',
  'show-password': 'Passwort zeigen oder verbergen',
};
