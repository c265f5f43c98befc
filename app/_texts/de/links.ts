import type { Translated } from '#app/_texts/translated.ts';
import type { links as english } from '#app/_texts/en/links.ts';

/** The same texts in German. */
export const links: Translated<typeof english> = {
  'linked-claims': 'Verknüpfte Behauptungen',
  'link-to-another': 'Verknüpfen',
  'new-link': 'Mit einer anderen Behauptung verknüpfen',
  none: 'Keine. Verknüpfen Sie eine Behauptung, die zur selben Sache etwas anderes sagt oder noch einmal dasselbe.',
  'linked-with': {
    'conflicts-with': 'Widerspricht Behauptung {number}',
    'same-as': 'Dasselbe wie Behauptung {number}',
  },
  'other-is-withdrawn': 'Diese Behauptung ist zurückgezogen.',
  claim: 'Behauptung {number}',
  'open-claim': 'Behauptung {number} öffnen',
  unlink: 'Lösen',
  'unlink-claim': 'Verknüpfung mit Behauptung {number} lösen',
  'linked-saved': 'Die Behauptungen {one} und {other} sind verknüpft.',
  'unlinked-saved': 'Die Behauptungen {one} und {other} sind nicht mehr verknüpft.',
  'other-claim': 'Die andere Behauptung',
  'other-claim-hint': 'Ihre Nummer oder Wörter daraus',
  'no-such-claim': 'Keine andere offene Behauptung hat diese Nummer oder diese Wörter.',
  'open-before': 'Die zuvor geöffnete: Behauptung {number}',
  'how-they-stand': 'Wie stehen sie zueinander?',
  kind: { 'conflicts-with': 'Widerspruch', 'same-as': 'Dasselbe' },
  'kind-meaning': {
    'conflicts-with': 'Beides zugleich kann nicht stimmen',
    'same-as': 'Sie sagen zweimal dasselbe',
  },
  note: 'Notiz',
  'note-hint': 'Was sie miteinander zu tun haben. Darf leer bleiben.',
  'link-them': 'Verknüpfen',
};
