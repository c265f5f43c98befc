import type { path as english } from '#app/_texts/en/path.ts';
import type { Translated } from '#app/_texts/translated.ts';

/** The texts of this room in German. */
export const path: Translated<typeof english> = {
  title: '{count, plural, one {In # Fassung} other {Durch # Fassungen}}',
  'marked-in': 'Markiert in Fassung {number}.',
  'in-draft': 'Fassung {number}:',
  outcome: {
    unchanged: 'unverändert',
    moved: 'verschoben',
    reworded: 'umformuliert',
    'fact-changed': 'Tatsache geändert',
    gone: 'entfallen',
    ambiguous: 'mehrdeutig',
  },
  decision: {
    accepted: 'Beibehalten von {who}, <when></when>',
    judged: 'Neu beurteilt von {who}, <when></when>',
    placed: 'Eingeordnet von {who}, <when></when>',
  },
  fact: '{fact}:',
  'fact-beside': '{fact}, daneben:',
  'fact-kind': {
    number: 'Zahl',
    unit: 'Einheit',
    date: 'Datum',
    name: 'Name',
    negation: 'Verneinung',
    modality: 'Gewissheit',
    cue: 'Signalwort',
    quotation: 'Zitierte Worte',
    source: 'Quelle',
    content: 'Inhalt',
    opposite: 'Gegenteil',
  },
  nothing: 'nichts',
  now: 'jetzt',
  waits:
    'Eine neue Fassung hat etwas an dieser Behauptung geändert, und niemand hat es bisher geklärt.',
  lost: {
    gone: 'Diese Wörter stehen nicht mehr in dieser Fassung.',
    ambiguous: 'Diese Wörter könnten an mehreren Stellen dieser Fassung stehen.',
  },
  'see-and-settle': 'Ansehen, was sich geändert hat, und es klären',
} as const;
