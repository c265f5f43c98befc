import type { Translated } from '#app/_texts/translated.ts';
import type { marking as english } from '#app/_texts/en/marking.ts';

/** The texts of this room in German. */
export const marking: Translated<typeof english> = {
  selected: 'Ausgewählt: {words}',
  'mark-claim': 'Markieren',
  'set-as-words': 'Als Wortlaut von Behauptung {number}',
  'add-to-claim': 'Zu Behauptung {number} hinzufügen',
  'new-claim': 'Neue Behauptung: „{words}“',
  'marked-and-saved': 'Behauptung {number} ist markiert und gespeichert.',
  'no-further-word': 'In dieser Richtung gibt es kein weiteres Wort.',
  'new-boundaries': 'Neue Grenzen: „{words}“',
  'words-saved': 'Der Wortlaut von Behauptung {number} ist gespeichert.',
  'start-of-claim': 'Anfang von Behauptung {number}',
  'end-of-claim': 'Ende von Behauptung {number}',
  'start-of-run': 'Anfang von Behauptung {number}, Teilstück {run}',
  'end-of-run': 'Ende von Behauptung {number}, Teilstück {run}',
  'handle-how':
    'Pfeiltasten bewegen die Grenze um ein Wort, mit Alt um ein Zeichen; die Eingabetaste speichert, Esc verwirft.',
  words: 'Wortlaut',
  'save-result': 'Ergebnis speichern',
  'adjusting-how':
    '[ und ] bewegen den Anfang um ein Wort, mit der Umschalttaste das Ende. Die Eingabetaste speichert, Esc verwirft.',
  'save-words': 'Wortlaut speichern',
  drop: 'Verwerfen',
  'claims-over-words': 'Behauptungen über diesen Wörtern, die kürzeste zuerst',
  'claim-number': '<unseen>Behauptung </unseen>{number}',
  'content-is': {
    corroborated: 'Ist es so? bestätigt.',
    unverified: 'Ist es so? unbestätigt.',
    disputed: 'Ist es so? strittig.',
    unchecked: 'Ist es so? noch nicht geprüft.',
  },
  'withdrawn-for': 'Zurückgezogen: {reason}',
  'restore-claim': 'Behauptung {number} wiederherstellen',
  'claim-restored': 'Behauptung {number} ist wiederhergestellt.',
  'change-words': 'Wortlaut von Behauptung {number} ändern',
  'move-boundaries': 'Grenzen verschieben',
  'add-run': 'Zweites Teilstück hinzufügen',
  'add-run-how': 'Wählen Sie die weiteren Wörter aus und dann „Zu Behauptung {number} hinzufügen“.',
  'withdraw-claim': 'Behauptung zurückziehen',
  'over-same-words': 'Über denselben Wörtern:',
  'other-claim': 'Behauptung {number}',
  'words-in-text': 'Wörter im Text',
  'press-a-part': 'Drücken Sie einen Teil und wählen Sie dann seine Wörter im Text aus.',
  part: { source: 'Quelle', cue: 'Signalwort', content: 'Inhalt' },
  'now-select': {
    source: 'Wählen Sie jetzt die Wörter aus, die nennen, wer es sagt.',
    cue: 'Wählen Sie jetzt die Wörter aus, die es zuschreiben, etwa „hat … vorgeworfen“.',
    content: 'Wählen Sie jetzt die Wörter aus, die zugeschrieben werden.',
  },
  'clear-part': {
    source: 'Wörter der Quelle entfernen',
    cue: 'Wörter des Signalworts entfernen',
    content: 'Wörter des Inhalts entfernen',
  },
  'nothing-to-undo': 'Es gibt nichts rückgängig zu machen.',
  'nothing-to-redo': 'Es gibt nichts zu wiederholen.',
  undo: {
    'marked-claim': 'Rückgängig machen: Markierung von Behauptung {number}',
    'withdrew-claim': 'Rückgängig machen: Zurückziehen von Behauptung {number}',
    'restored-claim': 'Rückgängig machen: Wiederherstellung von Behauptung {number}',
    'adjusted-claim': 'Rückgängig machen: Änderung am Wortlaut von Behauptung {number}',
    'changed-claim': 'Rückgängig machen: Änderung an Behauptung {number}',
    'gave-verdict': 'Rückgängig machen: Urteil über Behauptung {number}',
    'linked-claims': 'Rückgängig machen: Verknüpfung von Behauptung {number}',
    'unlinked-claims': 'Rückgängig machen: Lösen der Verknüpfung von Behauptung {number}',
    attributed: 'Rückgängig machen: Zuschreibung',
    'withdrew-attribution': 'Rückgängig machen: Zurückziehen der Zuschreibung',
    'changed-attribution': 'Rückgängig machen: Änderung an der Zuschreibung',
    'added-evidence': 'Rückgängig machen: Beleg',
    'withdrew-evidence': 'Rückgängig machen: Zurückziehen des Belegs',
    'accepted-suggestions':
      '{count, plural, one {Rückgängig machen: Annehmen eines Vorschlags} other {Rückgängig machen: Annehmen von # Vorschlägen}}',
    'dismissed-suggestions':
      '{count, plural, one {Rückgängig machen: Verwerfen eines Vorschlags} other {Rückgängig machen: Verwerfen von # Vorschlägen}}',
    'dismissed-sentences':
      '{count, plural, one {Rückgängig machen: Abhaken eines Satzes} other {Rückgängig machen: Abhaken von # Sätzen}}',
    'took-back-dismissals':
      '{count, plural, one {Rückgängig machen: Zurücknehmen, dass ein Satz abgehakt wurde} other {Rückgängig machen: Zurücknehmen, dass # Sätze abgehakt wurden}}',
  },
  undone: {
    'marked-claim': 'Rückgängig gemacht: Markierung von Behauptung {number}.',
    'withdrew-claim': 'Rückgängig gemacht: Zurückziehen von Behauptung {number}.',
    'restored-claim': 'Rückgängig gemacht: Wiederherstellung von Behauptung {number}.',
    'adjusted-claim': 'Rückgängig gemacht: Änderung am Wortlaut von Behauptung {number}.',
    'changed-claim': 'Rückgängig gemacht: Änderung an Behauptung {number}.',
    'gave-verdict': 'Rückgängig gemacht: Urteil über Behauptung {number}.',
    'linked-claims': 'Rückgängig gemacht: Verknüpfung von Behauptung {number}.',
    'unlinked-claims': 'Rückgängig gemacht: Lösen der Verknüpfung von Behauptung {number}.',
    attributed: 'Rückgängig gemacht: Zuschreibung.',
    'withdrew-attribution': 'Rückgängig gemacht: Zurückziehen der Zuschreibung.',
    'changed-attribution': 'Rückgängig gemacht: Änderung an der Zuschreibung.',
    'added-evidence': 'Rückgängig gemacht: Beleg.',
    'withdrew-evidence': 'Rückgängig gemacht: Zurückziehen des Belegs.',
    'accepted-suggestions':
      '{count, plural, one {Rückgängig gemacht: Annehmen eines Vorschlags.} other {Rückgängig gemacht: Annehmen von # Vorschlägen.}}',
    'dismissed-suggestions':
      '{count, plural, one {Rückgängig gemacht: Verwerfen eines Vorschlags.} other {Rückgängig gemacht: Verwerfen von # Vorschlägen.}}',
    'dismissed-sentences':
      '{count, plural, one {Rückgängig gemacht: Abhaken eines Satzes.} other {Rückgängig gemacht: Abhaken von # Sätzen.}}',
    'took-back-dismissals':
      '{count, plural, one {Rückgängig gemacht: Zurücknehmen, dass ein Satz abgehakt wurde.} other {Rückgängig gemacht: Zurücknehmen, dass # Sätze abgehakt wurden.}}',
  },
  redone: {
    'marked-claim': 'Wiederholt: Markierung von Behauptung {number}.',
    'withdrew-claim': 'Wiederholt: Zurückziehen von Behauptung {number}.',
    'restored-claim': 'Wiederholt: Wiederherstellung von Behauptung {number}.',
    'adjusted-claim': 'Wiederholt: Änderung am Wortlaut von Behauptung {number}.',
    'changed-claim': 'Wiederholt: Änderung an Behauptung {number}.',
    'gave-verdict': 'Wiederholt: Urteil über Behauptung {number}.',
    'linked-claims': 'Wiederholt: Verknüpfung von Behauptung {number}.',
    'unlinked-claims': 'Wiederholt: Lösen der Verknüpfung von Behauptung {number}.',
    attributed: 'Wiederholt: Zuschreibung.',
    'withdrew-attribution': 'Wiederholt: Zurückziehen der Zuschreibung.',
    'changed-attribution': 'Wiederholt: Änderung an der Zuschreibung.',
    'added-evidence': 'Wiederholt: Beleg.',
    'withdrew-evidence': 'Wiederholt: Zurückziehen des Belegs.',
    'accepted-suggestions':
      '{count, plural, one {Wiederholt: Annehmen eines Vorschlags.} other {Wiederholt: Annehmen von # Vorschlägen.}}',
    'dismissed-suggestions':
      '{count, plural, one {Wiederholt: Verwerfen eines Vorschlags.} other {Wiederholt: Verwerfen von # Vorschlägen.}}',
    'dismissed-sentences':
      '{count, plural, one {Wiederholt: Abhaken eines Satzes.} other {Wiederholt: Abhaken von # Sätzen.}}',
    'took-back-dismissals':
      '{count, plural, one {Wiederholt: Zurücknehmen, dass ein Satz abgehakt wurde.} other {Wiederholt: Zurücknehmen, dass # Sätze abgehakt wurden.}}',
  },
  'not-undone': {
    'marked-claim': 'Nicht rückgängig gemacht: Markierung von Behauptung {number}',
    'withdrew-claim': 'Nicht rückgängig gemacht: Zurückziehen von Behauptung {number}',
    'restored-claim': 'Nicht rückgängig gemacht: Wiederherstellung von Behauptung {number}',
    'adjusted-claim': 'Nicht rückgängig gemacht: Änderung am Wortlaut von Behauptung {number}',
    'changed-claim': 'Nicht rückgängig gemacht: Änderung an Behauptung {number}',
    'gave-verdict': 'Nicht rückgängig gemacht: Urteil über Behauptung {number}',
    'linked-claims': 'Nicht rückgängig gemacht: Verknüpfung von Behauptung {number}',
    'unlinked-claims': 'Nicht rückgängig gemacht: Lösen der Verknüpfung von Behauptung {number}',
    attributed: 'Nicht rückgängig gemacht: Zuschreibung',
    'withdrew-attribution': 'Nicht rückgängig gemacht: Zurückziehen der Zuschreibung',
    'changed-attribution': 'Nicht rückgängig gemacht: Änderung an der Zuschreibung',
    'added-evidence': 'Nicht rückgängig gemacht: Beleg',
    'withdrew-evidence': 'Nicht rückgängig gemacht: Zurückziehen des Belegs',
    'accepted-suggestions':
      '{count, plural, one {Nicht rückgängig gemacht: Annehmen eines Vorschlags} other {Nicht rückgängig gemacht: Annehmen von # Vorschlägen}}',
    'dismissed-suggestions':
      '{count, plural, one {Nicht rückgängig gemacht: Verwerfen eines Vorschlags} other {Nicht rückgängig gemacht: Verwerfen von # Vorschlägen}}',
    'dismissed-sentences':
      '{count, plural, one {Nicht rückgängig gemacht: Abhaken eines Satzes} other {Nicht rückgängig gemacht: Abhaken von # Sätzen}}',
    'took-back-dismissals':
      '{count, plural, one {Nicht rückgängig gemacht: Zurücknehmen, dass ein Satz abgehakt wurde} other {Nicht rückgängig gemacht: Zurücknehmen, dass # Sätze abgehakt wurden}}',
  },
  'not-redone': {
    'marked-claim': 'Nicht wiederholt: Markierung von Behauptung {number}',
    'withdrew-claim': 'Nicht wiederholt: Zurückziehen von Behauptung {number}',
    'restored-claim': 'Nicht wiederholt: Wiederherstellung von Behauptung {number}',
    'adjusted-claim': 'Nicht wiederholt: Änderung am Wortlaut von Behauptung {number}',
    'changed-claim': 'Nicht wiederholt: Änderung an Behauptung {number}',
    'gave-verdict': 'Nicht wiederholt: Urteil über Behauptung {number}',
    'linked-claims': 'Nicht wiederholt: Verknüpfung von Behauptung {number}',
    'unlinked-claims': 'Nicht wiederholt: Lösen der Verknüpfung von Behauptung {number}',
    attributed: 'Nicht wiederholt: Zuschreibung',
    'withdrew-attribution': 'Nicht wiederholt: Zurückziehen der Zuschreibung',
    'changed-attribution': 'Nicht wiederholt: Änderung an der Zuschreibung',
    'added-evidence': 'Nicht wiederholt: Beleg',
    'withdrew-evidence': 'Nicht wiederholt: Zurückziehen des Belegs',
    'accepted-suggestions':
      '{count, plural, one {Nicht wiederholt: Annehmen eines Vorschlags} other {Nicht wiederholt: Annehmen von # Vorschlägen}}',
    'dismissed-suggestions':
      '{count, plural, one {Nicht wiederholt: Verwerfen eines Vorschlags} other {Nicht wiederholt: Verwerfen von # Vorschlägen}}',
    'dismissed-sentences':
      '{count, plural, one {Nicht wiederholt: Abhaken eines Satzes} other {Nicht wiederholt: Abhaken von # Sätzen}}',
    'took-back-dismissals':
      '{count, plural, one {Nicht wiederholt: Zurücknehmen, dass ein Satz abgehakt wurde} other {Nicht wiederholt: Zurücknehmen, dass # Sätze abgehakt wurden}}',
  },
};
