import { anId } from '#tests/fixtures/things.ts';

type States = readonly [before: object | null, after: object | null, sentence: string];

const identity = { id: anId('identity'), ownerId: anId('person', 1), keyNumber: 2 };

/** What the record says of sealed identities. */
export const IDENTITY_ROWS = {
  'identity.sealed': [[null, identity, 'Mara Lindqvist sealed the identity of a source.']],
  'identity.changed': [
    [identity, identity, 'Mara Lindqvist changed the sealed identity of a source.'],
  ],
  'identity.opened': [
    [
      identity,
      { ...identity, personId: anId('person', 1), reason: 'To call back.' },
      'Mara Lindqvist opened the sealed identity of a source: To call back.',
    ],
  ],
  'identity.granted': [
    [
      identity,
      { ...identity, personId: anId('person', 2) },
      'Mara Lindqvist named Tomas Vogel as somebody who may open a sealed identity.',
    ],
  ],
  'identity.revoked': [
    [
      identity,
      { ...identity, personId: anId('person', 2) },
      'Mara Lindqvist took Tomas Vogel off those who may open a sealed identity.',
    ],
    [
      identity,
      { ...identity, personId: anId('person', 1) },
      'Mara Lindqvist gave up opening a sealed identity.',
    ],
  ],
  'identity.handed-over': [
    [
      identity,
      { ...identity, personId: anId('person', 2) },
      'Mara Lindqvist handed a sealed identity over to Tomas Vogel.',
    ],
    [
      identity,
      { ...identity, personId: anId('person', 1) },
      'Mara Lindqvist took over a sealed identity whose owner has left.',
    ],
  ],
  'identity.rewrapped': [
    [identity, identity, 'Mara Lindqvist wrapped the key of a sealed identity anew, by secret 2.'],
  ],
  'identity.destroyed': [
    [
      identity,
      { ...identity, reason: 'The story is out.' },
      'Mara Lindqvist destroyed the sealed identity of a source for good: The story is out.',
    ],
  ],
} as const satisfies Readonly<Record<string, readonly States[]>>;
