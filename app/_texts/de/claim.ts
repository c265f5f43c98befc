import type { Translated } from '#app/_texts/translated.ts';
import type { claim as english } from '#app/_texts/en/claim.ts';

/** The texts of this room in German. */
export const claim: Translated<typeof english> = {
  'none-open': 'Keine Behauptung ist geöffnet',
  'nothing-marked':
    'In dieser Fassung ist noch nichts markiert. Wählen Sie die Wörter aus, die etwas behaupten, und drücken Sie {key}.',
  'nothing-marked-without-key':
    'In dieser Fassung ist noch nichts markiert. Wählen Sie die Wörter aus, die etwas behaupten, und markieren Sie sie.',
  'open-one':
    '{count, plural, one {# Behauptung in dieser Fassung.} other {# Behauptungen in dieser Fassung.}} Klicken Sie im Text eine an oder drücken Sie {key} für die nächste.',
  'open-one-without-key':
    '{count, plural, one {# Behauptung in dieser Fassung.} other {# Behauptungen in dieser Fassung.}} Klicken Sie im Text eine an.',
  title: 'Behauptung {number}',
  previous: 'Vorige Behauptung',
  next: 'Nächste Behauptung',
  close: 'Behauptung schließen',
  about: 'Angaben zu Behauptung {number}',
  restatement: 'Klartext',
  'restatement-hint': 'Die Behauptung als ein Satz, der für sich allein steht',
  kind: 'Art',
  accused: 'Beschuldigt',
  'accused-hint':
    'Wem sie Schwerwiegendes vorwirft: Namen schreiben, Eingabetaste drücken. Ihre Stellungnahme ist zu erbitten.',
  'accuses-somebody': 'Sie beschuldigt jemanden …',
  save: 'Behauptung speichern',
  saved: 'Behauptung {number} ist gespeichert.',
  'undo-changes': 'Änderungen verwerfen',
  'not-saved-yet': 'Noch nicht gespeichert',
  'waits-changed': 'Angaben zu Behauptung {number}',
  'field-says': '{field}: {value}',
  'field-empty': '{field}: leer',
  'save-result': 'Ergebnis speichern',
  history: 'Verlauf',
  'withdraw-title': 'Behauptung {number} zurückziehen',
  'withdraw-reason': 'Warum wird sie zurückgezogen?',
  'withdraw-meaning':
    'Sie zählt nicht mehr und lässt sich nicht mehr beurteilen, bleibt aber mit diesem Grund im Protokoll.',
  'withdraw-not': 'Behalten',
  withdraw: 'Zurückziehen',
  withdrawn: 'Behauptung {number} ist zurückgezogen. Sie bleibt im Protokoll.',
  'waits-withdrawn': 'Behauptung {number} zurückgezogen: {reason}',
  restore: 'Wiederherstellen',
  'not-saved': 'Das wurde nicht gespeichert',
  'select-first': 'Wählen Sie zuerst einige Wörter aus.',
};
