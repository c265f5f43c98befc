import type { Translated } from '#app/_texts/translated.ts';
import type { THREAD_REFUSALS } from '#lib/refusals/thread.ts';

/** The same sentences in German. */
export const threadRefusals: Translated<typeof THREAD_REFUSALS> = {
  'remark-missing': 'Schreiben Sie zuerst etwas.',
  'too-many-mentions': 'Erwähnen Sie höchstens {most} Personen.',
  'mention-unknown': 'Zu einer dieser Kennungen gibt es niemanden am Desk.',
  'mention-left': '{name} arbeitet nicht mehr an diesem Desk. Erwähnen Sie jemand anderen.',
  'mention-no-member':
    '{name} gehört nicht zu diesem Beitrag und würde das nicht sehen. Nehmen Sie die Person zuerst auf, oder lassen Sie die Erwähnung weg.',

  'template-name-missing': 'Geben Sie der Vorlage einen Namen.',
  'template-body-missing': 'Schreiben Sie, was die Vorlage ins Formular einsetzt.',
  'template-name-taken':
    'Es gibt schon eine Vorlage für {kind, select, justification {Begründungen} other {Fragen}} namens „{name}“. Wählen Sie einen anderen Namen, oder ändern Sie jene.',
  'template-withdrawn':
    'Die Vorlage „{name}“ wurde zurückgezogen und kann nicht mehr geändert werden. Schreiben Sie eine neue.',

  'notices-missing': 'Nennen Sie mindestens eine Mitteilung.',
  'notices-unsaid':
    'Nennen Sie die Mitteilungen mit ihren Nummern, oder die letzte, bis zu der alle gelesen sind.',
};
