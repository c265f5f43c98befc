import type { origins as english } from '#app/_texts/en/origins.ts';
import type { Translated } from '#app/_texts/translated.ts';

/** The texts of this room in German. */
export const origins: Translated<typeof english> = {
  title: 'Ursprünge',
  lead: 'Woher die Belege von <story>{title}</story> zuerst kamen. Was auf einen Ursprung zurückgeht, zählt einmal; unser eigenes Haus zählt nicht.',
  proposed: 'Wohl ein Ursprung',
  'proposed-lead':
    'Sagen Sie, ob diese Belege einen Ursprung haben. Von selbst wird nichts entschieden.',
  'none-proposed': 'Keine Belege sehen aus, als hätten sie unerkannt einen Ursprung.',
  reasons: {
    'same-kept-copy': 'Dieselbe aufbewahrte Kopie',
    'same-address': 'Dieselbe Adresse',
    'same-quotation': 'Dieselben Wörter zitiert',
    'same-wire-credit': 'Dieselbe Agentur genannt',
  },
  'on-claim': 'Behauptung {number}',
  'origin-name': 'Ihr Ursprung',
  together: 'Sie haben einen Ursprung',
  'together-one': 'Sie haben einen Ursprung: {reason}',
  apart: 'Sie haben keinen gemeinsamen',
  'apart-one': 'Sie haben keinen gemeinsamen Ursprung: {reason}',
  'were-brought': 'Sie haben nun einen Ursprung: {name}.',
  'were-put-apart': 'Sie sind auseinandergehalten und werden nicht wieder vorgeschlagen.',
  known: 'Ursprünge des Beitrags',
  'none-known':
    'Noch nennt kein Beleg seinen Ursprung. Nennen Sie ihn, wo der Beleg geschrieben wird.',
  'is-own': 'Unser eigenes Haus oder der Beitrag selbst',
  'is-own-one': '{name} ist unser eigenes Haus oder der Beitrag selbst',
  'traces-to': 'Hat es von',
  'traces-to-one': '{name} hat es von',
  'first-origin': 'Niemandem: dort begann es',
  saved: '{name} ist gespeichert.',
  pieces: '{count, plural, =0 {keine Belege} one {# Beleg} other {# Belege}}',
  see: 'Ursprünge der Belege',
  provenance: 'Woher es kommt',
  independent:
    'Unabhängige Ursprünge: {supporting, number} dafür, {refuting, number} dagegen, in {pieces, plural, one {# Beleg} other {# Belegen}}',
  column: { evidence: 'Beleg', outlet: 'Gegeben von', origin: 'Ursprung' },
  'counts-0': 'eigenes: zählt 0',
  'counts-1': 'zählt 1',
  told: {
    counts: '{stance}: {way}. Zählt als Ursprung.',
    'same-origin': '{stance}: {way}. Zählt zusammen mit {other}.',
    own: '{stance}: {way}. Unser eigenes: zählt 0.',
    'no-origin': '{stance}: {way}. Niemand hat den Ursprung genannt.',
  },
  'proposed-here':
    '{count, plural, one {# Beleg hier hat wohl einen Ursprung mit anderen Belegen gemeinsam.} other {# Belege hier haben wohl einen Ursprung mit anderen Belegen gemeinsam.}}',
  settle: 'Sagen Sie, ob es so ist',
};
