import type { Translated } from '#app/_texts/translated.ts';
import type { directory as english } from '#app/_texts/en/directory.ts';

/** The same texts in German. */
export const directory: Translated<typeof english> = {
  title: 'Wer genannt wird',
  lead: 'Personen und Einrichtungen, die <story>{title}</story> nennt, mit allen Erwähnungen. Bestätigen Sie jene, die Quellen des Beitrags sind.',
  'not-read':
    'Die Maschine hat diese Fassung noch nicht gelesen. Wer Behauptungen prüft, lässt sie lesen, indem er den Beitrag öffnet.',
  none: 'Die Maschine hat in dieser Fassung niemanden gefunden, der genannt wird.',
  column: {
    name: 'Name',
    mentions: 'Erwähnungen',
    source: 'Quelle',
  },
  'kind-and-said':
    '{kind}, {count, plural, =0 {sagt hier nichts} one {sagt einmal etwas} other {sagt #-mal etwas}}',
  mentions: '{count, plural, one {# Erwähnung} other {# Erwähnungen}}',
  more: '{count, plural, one {und # weitere} other {und # weitere}}',
  confirm: 'Bestätigen',
  'confirm-one': '{name} als Quelle bestätigen',
  known: 'Quellen des Beitrags',
  'known-lead': 'Wer und was hinter seinen Wörtern und Belegen steht.',
  change: 'Bearbeiten',
  'change-one': '{name} bearbeiten',
  changed: '{name} ist gespeichert.',
  save: 'Quelle speichern',
  'name-wanted': 'Nennen Sie die Quelle.',
  called: 'Darf „{description}“ genannt werden.',
  'not-named-because': 'Nicht genannt, weil: {reason}',
  'is-source': 'Quelle des Beitrags',
  confirmed: '{name} ist jetzt eine Quelle des Beitrags.',
};
