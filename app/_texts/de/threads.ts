import type { Translated } from '#app/_texts/translated.ts';
import type { threads as english } from '#app/_texts/en/threads.ts';

/** The same texts in German. */
export const threads: Translated<typeof english> = {
  threads: 'Gespräche',
  'open-a-thread': 'Gespräch beginnen',
  'ask-a-colleague':
    'Fragen Sie jemanden zu dieser Behauptung: @ und ein Name sagt der Person, dass sie an der Reihe ist.',
  'nobody-wrote': 'Zu dieser Behauptung hat niemand etwas geschrieben.',
  'resolved-threads': '{count, plural, one {# erledigtes Gespräch} other {# erledigte Gespräche}}',
  'thread-by': {
    open: 'Gespräch, begonnen von {name}',
    resolved: 'Erledigtes Gespräch, begonnen von {name}',
  },
  'to-whom': 'An {names}',
  'answer-it': 'Antworten',
  resolve: 'Erledigt',
  reopen: 'Wieder öffnen',
  'resolved-saved': 'Das Gespräch ist erledigt: gespeichert.',
  'reopened-saved': 'Das Gespräch ist wieder offen: gespeichert.',
  'remark-saved': 'Ihre Bemerkung zu Behauptung {number} ist gespeichert.',
  'new-thread': 'Neues Gespräch',
  'new-answer': 'Antwort',
  'what-to-settle': 'Was ist zu klären?',
  'what-to-settle-and-how': 'Was ist zu klären? @ wendet sich an jemanden',
  'your-answer': 'Ihre Antwort',
  colleagues: 'Beteiligte an diesem Beitrag',
  send: 'Senden',
  'keys-send': 'Strg+Eingabe sendet',
  templates: 'Vorlagen',
  'choose-template': {
    justification: 'Vorlagen für die Begründung',
    question: 'Vorlagen für die Frage',
  },
  'no-template': {
    justification: 'Noch gibt es keine Vorlage für Begründungen.',
    question: 'Noch gibt es keine Vorlage für Fragen.',
  },
  'write-templates': 'Vorlagen schreiben',
  'reading-templates': 'Vorlagen werden gelesen …',
};
