import type { Translated } from '#app/_texts/translated.ts';
import type { CARRY_REFUSALS } from '#lib/refusals/carry.ts';

/** The same sentences in German. */
export const carryRefusals: Translated<typeof CARRY_REFUSALS> = {
  'carried-missing': 'Geben Sie mindestens eine Behauptung an.',
  'too-many-carried':
    'Höchstens {most} Behauptungen lassen sich auf einmal beibehalten. Wählen Sie weniger.',
  'carried-without-place':
    'Behauptung {number} hat in dieser Fassung keinen Platz. Wählen Sie die Wörter, um die es jetzt geht, oder ziehen Sie sie zurück.',
  'carried-settled': 'Bei Behauptung {number} ist nichts mehr offen. Laden Sie die Seite neu.',
  'carried-unsafe':
    'Behauptung {number} lässt sich nicht mit anderen zusammen beibehalten: Eine Tatsache darin hat sich geändert, oder sie hat keinen Platz. Sehen Sie sie einzeln an.',
  'story-worked-on-meanwhile':
    'Während die Fassung eingelesen wurde, haben andere an dem Beitrag gearbeitet. Es wurde nichts geändert. Lesen Sie sie noch einmal ein.',
  'draft-unchanged': 'Das ist Wort für Wort die Fassung {number}. Es steht nichts Neues darin.',
  'no-draft-while-blind':
    'Sie beurteilen Behauptungen dieses Beitrags in einer Zweitprüfung, und eine neue Fassung würde verraten, welche davon schon beurteilt sind. Geben Sie die Prüfung zuerst ab, oder lassen Sie jemand anderen die Fassung einlesen.',
  'drafts-of-two-stories':
    'Diese Fassungen gehören nicht zu einem Beitrag. Wählen Sie zwei Fassungen dieses Beitrags.',
  'carry-takes-too-long':
    'Die Übernahme in die neue Fassung hat länger als {seconds} Sekunden gedauert und wurde abgebrochen. Es wurde nichts geändert. Versuchen Sie es noch einmal, oder teilen Sie die Fassung.',
  'carry-failed':
    'Die Arbeit konnte nicht in die neue Fassung übernommen werden. Es wurde nichts geändert. Versuchen Sie es noch einmal.',
};
