/** The texts on where evidence first came from, and what probably has one origin. */
export const origins = {
  title: 'Origins',
  lead: 'Where the evidence of <story>{title}</story> first came from. What traces to one origin counts once; our own outlet counts for nothing.',
  proposed: 'Probably one origin',
  'proposed-lead':
    'Say whether these pieces of evidence have one origin. Nothing is decided by itself.',
  'none-proposed': 'No pieces of evidence look as if they had one origin and were not known to.',
  reasons: {
    'same-kept-copy': 'The same kept copy',
    'same-address': 'The same address',
    'same-quotation': 'The same words quoted',
    'same-wire-credit': 'The same agency credited',
  },
  'on-claim': 'Claim {number}',
  'origin-name': 'Their origin',
  together: 'They have one origin',
  'together-one': 'They have one origin: {reason}',
  apart: 'They have not',
  'apart-one': 'They have not one origin: {reason}',
  'were-brought': 'They are of one origin now: {name}.',
  'were-put-apart': 'They are put apart and not proposed again.',
  known: 'Origins of the story',
  'none-known': 'No evidence names its origin yet. Name it where evidence is written.',
  'is-own': 'Our own outlet, or the story itself',
  'is-own-one': '{name} is our own outlet, or the story itself',
  'traces-to': 'Has it from',
  'traces-to-one': '{name} has it from',
  'first-origin': 'Nobody else: it is the first',
  saved: '{name} is saved.',
  pieces:
    '{count, plural, =0 {no evidence} one {# piece of evidence} other {# pieces of evidence}}',
  see: 'Origins of the evidence',
  provenance: 'Where it comes from',
  independent:
    'Independent origins: {supporting, number} for it, {refuting, number} against it, in {pieces, plural, one {# piece} other {# pieces}} of evidence',
  column: { evidence: 'Evidence', outlet: 'Given by', origin: 'Origin' },
  'counts-0': 'ours: counts 0',
  'counts-1': 'counts 1',
  told: {
    counts: '{stance}: {way}. Counts as an origin.',
    'same-origin': '{stance}: {way}. Counts together with {other}.',
    own: '{stance}: {way}. Our own: counts 0.',
    'no-origin': '{stance}: {way}. Nobody has named its origin.',
  },
  'proposed-here':
    '{count, plural, one {# piece here probably has its origin in common with other evidence.} other {# pieces here probably have an origin in common with other evidence.}}',
  settle: 'Say whether they have',
} as const;
