import type { Translated } from '#app/_texts/translated.ts';
import type { coverage as english } from '#app/_texts/en/coverage.ts';

/** The texts of this room in German. */
export const coverage: Translated<typeof english> = {
  'counting-sentences': 'Sätze werden gezählt …',
  left: '{untouched, plural, =0 {Kein Satz übrig} other {# von {sentences, plural, one {# Satz} other {# Sätzen}} übrig}}',
  sums: '{sentences, plural, one {# Satz} other {# Sätze}}: {claimed, number} mit Behauptung, {dismissed, number} abgehakt, {repeat, number} in einem wiederholten Block, {untouched, number} unberührt.',
  'go-to-next': 'Zum nächsten unberührten Satz.',
  'of-axis': {
    attribution: 'Abdeckung: Wurde es gesagt?',
    content: 'Abdeckung: Ist es so?',
  },
  'show-only': {
    corroborated: 'Nur diese zeigen: bestätigt',
    unverified: 'Nur diese zeigen: unbestätigt',
    disputed: 'Nur diese zeigen: strittig',
    unchecked: 'Nur diese zeigen: noch nicht geprüft',
  },
  'of-block': 'Abdeckung dieses Blocks',
  'dismissed-sentences': 'Abgehakte Sätze',
  'nothing-in-untouched':
    '{count, plural, one {Nichts zu prüfen im unberührten Satz} other {Nichts zu prüfen in # unberührten Sätzen}}',
  'nothing-here':
    '{count, plural, one {Hier ist nichts zu prüfen} other {Nichts zu prüfen in # Sätzen}}',
  'dismissed-by': 'Abgehakt von',
  everybody: 'Alle ({count, number})',
  dismisser: '{name} ({count, number})',
  'none-dismissed':
    'Kein Satz ist abgehakt. Drücken Sie {key} in einem Satz, in dem nichts zu prüfen ist.',
  'none-dismissed-without-key': 'Kein Satz ist abgehakt.',
  'count-dismissed': '{count, plural, one {# Satz abgehakt} other {# Sätze abgehakt}}',
  'list-label': 'Abgehakte Sätze in der Reihenfolge des Textes',
  'take-back': 'Zurücknehmen',
  'take-back-of': 'Zurücknehmen: {words}',
  'none-untouched': 'Kein Satz ist mehr unberührt.',
  'caret-first':
    'Setzen Sie zuerst die Lesemarke in einen Satz oder gehen Sie zum nächsten unberührten.',
  'claimed-already': 'In diesem Satz ist schon eine Behauptung markiert.',
  'no-untouched-here': 'Hier ist kein unberührter Satz.',
  'being-dismissed': 'Dieser Satz wird gerade abgehakt.',
  'dismissed-already': '{name} hat diesen Satz schon abgehakt.',
  dismissed: '{count, plural, one {Abgehakt.} other {# Sätze abgehakt.}}',
  'dismissed-and-left':
    '{count, plural, one {Abgehakt.} other {# Sätze abgehakt.}} {untouched, plural, =0 {Kein Satz übrig.} other {# von {sentences, plural, one {# Satz} other {# Sätzen}} übrig.}}',
  'taken-back':
    '{count, plural, one {Zurückgenommen: Der Satz ist nicht mehr abgehakt.} other {Zurückgenommen: # Sätze sind nicht mehr abgehakt.}}',
  'waits-dismissed':
    '{count, plural, one {Nichts zu prüfen: # Satz} other {Nichts zu prüfen: # Sätze}}',
  'waits-taken-back':
    '{count, plural, one {Nicht mehr abgehakt: # Satz} other {Nicht mehr abgehakt: # Sätze}}',
  'nobody-dismissed': 'Den Satz hier hat niemand abgehakt.',
  'still-read': 'Die Abdeckung wird noch gelesen. Versuchen Sie es gleich noch einmal.',
};
