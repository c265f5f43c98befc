import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClaimsAtHand,
  boundState,
  hashOfState,
  hashOfWaivers,
} from '#lib/review/bound-state.ts';
import { aWaiver } from '#tests/fixtures/policies.ts';
import {
  aClaim,
  aLink,
  aSource,
  aStory,
  aVerdict,
  anAttribution,
  anId,
  someEvidence,
} from '#tests/fixtures/things.ts';

const source = aSource();
const origins = [1, 2].map((n) => ({
  id: anId('origin', n),
  storyId: anId('story'),
  name: `Origin ${n}`,
  isOwn: false,
  tracesTo: n === 1 ? anId('origin', 2) : null,
  version: 1,
}));
const HAND: ClaimsAtHand = {
  claims: [1, 2, 3].map((number) => aClaim({ id: anId('claim', number), number })),
  attributions: [1, 2, 3].map((n) =>
    anAttribution({
      id: anId('attribution', n),
      claimId: anId('claim', (n % 2) + 1),
      sourceId: source.id,
    }),
  ),
  evidence: [1, 2, 3].map((n) =>
    someEvidence({
      id: anId('evidence', n),
      claimId: anId('claim', n),
      originId: anId('origin', 1),
    }),
  ),
  verdicts: [1, 2, 3].map((n) => aVerdict({ id: anId('verdict', n), claimId: anId('claim', 1) })),
  links: [
    aLink({ id: anId('link', 1) }),
    aLink({ id: anId('link', 2), claimIds: [anId('claim', 1), anId('claim', 3)] }),
  ],
  sources: [source],
  origins,
};
const HASH = hashOfState(boundState(HAND));

const LISTS = Object.keys(HAND) as (keyof ClaimsAtHand)[];

describe('the hash over every claim’s state', () => {
  it('does not depend on the order of what was read', () => {
    const shuffled = fc.record({
      claims: orders(HAND.claims),
      attributions: orders(HAND.attributions),
      evidence: orders(HAND.evidence),
      verdicts: orders(HAND.verdicts),
      links: orders(HAND.links),
      sources: orders(HAND.sources),
      origins: orders(HAND.origins),
    });
    fc.assert(fc.property(shuffled, (hand) => hashOfState(boundState(hand)) === HASH));
  });

  it.each(LISTS)('changes with every field of its %s, and with one more or one fewer', (list) => {
    const [first, ...rest] = HAND[list];
    const fields = Object.entries(first ?? {}).filter(
      ([field]) => list !== 'claims' || !['touchedAt', 'version'].includes(field),
    );
    expect(fields.length).toBeGreaterThan(5);
    const hashes = fields.map(([field, value]) => {
      // An id is what the others are hung on by: what they hang on is then another thing, or none.
      const changed = { ...first, [field]: otherThan(value) };
      return [field, hashOfState(boundState({ ...HAND, [list]: [changed, ...rest] }))];
    });
    expect(hashes.filter(([, hash]) => hash === HASH)).toEqual([]);
    // A source that nothing names is not bound; the one that is named is.
    expect(hashOfState(boundState({ ...HAND, [list]: rest }))).not.toBe(HASH);
  });

  it('does not count how often a claim was touched, nor what nothing names', () => {
    const touched = HAND.claims.map((claim) => ({
      ...claim,
      version: 9,
      touchedAt: claim.createdAt,
    }));
    const more = {
      ...HAND,
      claims: touched,
      sources: [...HAND.sources, aSource({ id: anId('source', 9) })],
      verdicts: [
        ...HAND.verdicts,
        aVerdict({
          id: anId('verdict', 9),
          claimId: anId('claim', 2),
          reopenedIn: anId('draft', 2),
        }),
      ],
      links: [...HAND.links, aLink({ id: anId('link', 9), state: 'withdrawn' })],
    };
    expect(hashOfState(boundState(more))).toBe(HASH);
  });

  it('ends where origins trace to each other in a circle', () => {
    const circle = origins.map((origin, at) => ({ ...origin, tracesTo: anId('origin', 2 - at) }));
    expect(boundState({ ...HAND, origins: circle }).origins).toHaveLength(2);
  });
});

it('the hash over waivers counts those that stand, in any order', () => {
  const story = aStory();
  const [one, two, gone] = [
    aWaiver(story, { id: anId('waiver', 1) }),
    aWaiver(story, { id: anId('waiver', 2) }),
    aWaiver(story, { id: anId('waiver', 3), state: 'withdrawn' }),
  ];
  expect(hashOfWaivers([one, two, gone])).toEqual(hashOfWaivers([two, one]));
  expect(hashOfWaivers([one]).count).toBe(1);
  expect(hashOfWaivers([one]).sha256).not.toBe(hashOfWaivers([{ ...one, reason: 'x' }]).sha256);
});

function orders<T>(things: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...things], {
    minLength: things.length,
    maxLength: things.length,
  });
}

/** Something else of the same sort, as far as a hash sees it. */
function otherThan(value: unknown): unknown {
  if (typeof value === 'string') return value === 'open' ? 'withdrawn' : `${value}1`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return [...(value as unknown[]), { start: 900, end: 901 }];
  if (typeof value === 'object' && value !== null) return { ...value, extra: 1 };
  return 'something';
}
