import { describe, expect, it } from 'vitest';
import {
  agreementIn,
  compare,
  differencesLeft,
  judgedFully,
  standingOf,
} from '#lib/review/comparison.ts';
import {
  aClaim,
  aSecondReading,
  aSecondVerdict,
  aSettlement,
  aVerdict,
  anId,
} from '#tests/fixtures/things.ts';

const ids = [1, 2, 3, 4].map((n) => anId('claim', n));
const claims = ids.map((id, at) => aClaim({ id, number: at + 1 }));
const [c1, c2, c3, c4] = claims;
if (c1 === undefined || c2 === undefined || c3 === undefined || c4 === undefined) {
  throw new Error('Four claims.');
}
const reading = aSecondReading({
  claimIds: ids,
  state: 'given',
  leftOut: [{ claimId: c4.id, reason: 'The paper is not at hand.' }],
});
const matter = {
  firsts: [
    aVerdict({ claimId: c1.id, value: 'corroborated', disputedReason: null }),
    aVerdict({ claimId: c2.id, value: 'corroborated', disputedReason: null }),
    aVerdict({ claimId: c2.id, value: 'disputed', disputedReason: 'refuted' }),
    aVerdict({ claimId: c3.id, value: 'unverified', disputedReason: null }),
  ],
  seconds: [
    aSecondVerdict({ claimId: c1.id, value: 'corroborated' }),
    aSecondVerdict({ claimId: c1.id, axis: 'attribution' }),
    aSecondVerdict({ claimId: c2.id, value: 'disputed', disputedReason: 'conflicting' }),
    aSecondVerdict({ claimId: c3.id, value: 'corroborated' }),
    aSecondVerdict({ claimId: c3.id, value: 'unverified' }),
  ],
  settlements: [aSettlement({ claimId: c2.id })],
};
const rows = compare(reading, claims, matter);

describe('two readings beside each other', () => {
  it('begin with what is to settle, then what was settled, then what is alike', () => {
    expect(rows.map((row) => row.claim.number)).toEqual([1, 2, 3, 4]);
    const turned = compare(reading, claims.toReversed(), matter);
    expect(turned.map((row) => row.claim.number)).toEqual([1, 2, 4, 3]);
  });

  it('the last judgement of either on an axis counts', () => {
    expect(rows[1]?.content).toMatchObject({
      first: { value: 'disputed', disputedReason: 'refuted' },
      second: { value: 'disputed', disputedReason: 'conflicting' },
      differs: true,
      settlement: { keeps: 'first' },
    });
    expect(rows[2]?.content).toMatchObject({ differs: false, settlement: null });
  });

  it('what only the second judged is a difference, what it left out is none', () => {
    expect(rows[0]?.attribution).toMatchObject({ first: null, differs: true });
    expect(rows[3]).toMatchObject({
      leftOut: 'The paper is not at hand.',
      attribution: { second: null, differs: false },
      content: { second: null, differs: false },
    });
  });

  it('differences are counted by axis, and judged claims on both', () => {
    expect(differencesLeft(rows)).toBe(1);
    expect(judgedFully(rows)).toBe(1);
  });

  it('agree where value and reason are the same, over what both judged', () => {
    const agreement = agreementIn(rows);
    expect(agreement.content).toMatchObject({ judgedTwice: 3, noAlpha: null });
    expect(agreement.content.raw).toBeCloseTo(2 / 3, 10);
    expect(agreement.attribution).toMatchObject({
      judgedTwice: 0,
      noAlpha: 'nothing-judged-twice',
    });
    expect(agreement.together).toEqual(agreement.content);
  });
});

it.each([
  ['open', 0, 'open'],
  ['open', 2, 'open'],
  ['given', 2, 'given'],
  ['given', 0, 'settled'],
  ['withdrawn', 0, 'withdrawn'],
] as const)(
  'a reading that is %s with %i differences left stands as %s',
  (state, left, standing) => {
    expect(standingOf({ state }, left)).toBe(standing);
  },
);
