import type { Translated } from '#app/_texts/translated.ts';
import type { heard as english } from '#app/_texts/en/heard.ts';

/** The texts of this room in German. */
export const heard: Translated<typeof english> = {
  begins: 'Behauptung {number}:',
  'goes-on': 'Behauptung {number} geht weiter:',
  'breaks-off': '; Behauptung {number} bricht ab.',
  'ends-unchecked': '; Ende der Behauptung {number}, noch nicht geprüft.',
  ends: '; Ende der Behauptung {number}; gesagt: {said}; so: {so}.',
  'out-of-claim': 'Aus Behauptung {number} heraus.',
  'in-claim': 'In Behauptung {number}.',
  'end-of-block': 'Ende des Blocks.',
  space: 'Leerzeichen',
  'block-begins': '{role}: {words}',
  selected: 'Ausgewählt: {words}',
  'no-claim-open': 'Keine Behauptung ist geöffnet.',
  'claim-withdrawn': 'Behauptung {number}, zurückgezogen: {words}',
  claim: 'Behauptung {number}: {words}. {wasSaid} {said}. {isSo} {so}.',
  'claim-in-list':
    'Behauptung {number} ({at, number} von {total, number}): {words}. {wasSaid} {said}. {isSo} {so}.',
  'claims-shown':
    '{shown, number} von {total, plural, one {# Behauptung} other {# Behauptungen}} gezeigt.',
  'list-empty': 'Die Liste zeigt keine Behauptung.',
  'marks-spoken': 'Bildschirmleser sagen, wo Behauptungen beginnen und enden.',
  'marks-silent': 'Bildschirmleser lesen die Fassung ohne ihre Behauptungen.',
  one: {
    'claim-marked': '{name} hat Behauptung {claim} markiert.',
    'claim-withdrawn': '{name} hat Behauptung {claim} zurückgezogen.',
    'claim-restored': '{name} hat Behauptung {claim} wiederhergestellt.',
    'verdict-recorded': '{name} hat über Behauptung {claim} geurteilt.',
    'verdict-withdrawn': '{name} hat ein Urteil über Behauptung {claim} zurückgezogen.',
    'evidence-added': '{name} hat Behauptung {claim} einen Beleg hinzugefügt.',
    'thread-opened': '{name} hat zu Behauptung {claim} ein Gespräch eröffnet.',
    'remark-added': '{name} hat in einem Gespräch zu Behauptung {claim} geschrieben.',
    change: '{name} hat Behauptung {claim} geändert.',
  },
  many: {
    'claim-marked':
      '{name} hat {count, plural, one {# Behauptung} other {# Behauptungen}} markiert.',
    'claim-withdrawn':
      '{name} hat {count, plural, one {# Behauptung} other {# Behauptungen}} zurückgezogen.',
    'claim-restored':
      '{name} hat {count, plural, one {# Behauptung} other {# Behauptungen}} wiederhergestellt.',
    'verdict-recorded': '{name} hat {count, plural, one {# Urteil} other {# Urteile}} gegeben.',
    'verdict-withdrawn':
      '{name} hat {count, plural, one {# Urteil} other {# Urteile}} zurückgezogen.',
    'evidence-added': '{name} hat {count, plural, one {# Beleg} other {# Belege}} hinzugefügt.',
    'thread-opened': '{name} hat {count, plural, one {# Gespräch} other {# Gespräche}} eröffnet.',
    'remark-added':
      '{name} hat in Gesprächen {count, plural, one {# Antwort} other {# Antworten}} geschrieben.',
    'dismissal-added': '{name} hat {count, plural, one {# Satz} other {# Sätze}} abgehakt.',
    'suggestion-dismissed':
      '{name} hat {count, plural, one {# Vorschlag} other {# Vorschläge}} verworfen.',
    'dismissal-withdrawn':
      '{name} hat {count, plural, one {# abgehakten Satz} other {# abgehakte Sätze}} wieder geöffnet.',
    change: '{name} hat {count, plural, one {# Änderung} other {# Änderungen}} gemacht.',
  },
  colleagues:
    '{people, plural, one {# Person hat} other {# Personen haben}} {count, plural, one {# Änderung} other {# Änderungen}} gemacht.',
  'printed-number': 'Nr.',
  'printed-claim': 'Behauptung',
  'printed-high': 'Priorität: hoch',
};
