import type { Translated } from '#app/_texts/translated.ts';
import type { READING_REFUSALS } from '#lib/refusals/reading.ts';

/** The same sentences in German. */
export const readingRefusals: Translated<typeof READING_REFUSALS> = {
  'no-fingerprint': 'Das bezeichnet keinen Vorschlag: Dazu braucht es 32 hexadezimale Ziffern.',
  'suggestions-missing': 'Geben Sie an, welche Vorschläge gemeint sind.',
  'too-many-suggestions': 'Über höchstens {most} Vorschläge wird auf einmal entschieden.',
  'suggestion-gone':
    'Diesen Vorschlag gibt es in dieser Fassung nicht mehr. Laden Sie die Seite neu.',
  'suggestion-decided': '{name} hat über diesen Vorschlag schon entschieden.',
  'suggestions-decided': 'Inzwischen haben andere über diese Vorschläge entschieden.',
  'suggested-claim-worked-on':
    'An Behauptung {number}, die aus diesem Vorschlag entstand, wurde seither gearbeitet. Ziehen Sie die Behauptung selbst zurück, wenn sie verschwinden soll.',
  'draft-unread': 'Die Maschine hat diese Fassung noch nicht gelesen. Lassen Sie sie zuerst lesen.',
  'reading-takes-too-long':
    'Die Maschine konnte diese Fassung nicht innerhalb von {seconds} s lesen und schlägt darin nichts vor. Markieren Sie die Behauptungen von Hand, oder lassen Sie sie noch einmal lesen.',
  'reading-failed':
    'Die Maschine ist beim Lesen dieser Fassung stehen geblieben und schlägt darin nichts vor. Markieren Sie die Behauptungen von Hand, oder lassen Sie sie noch einmal lesen.',
};
