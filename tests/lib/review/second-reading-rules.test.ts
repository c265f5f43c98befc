import { describe, expect, it } from 'vitest';
import type { Result } from '#lib/result.ts';
import { compare } from '#lib/review/comparison.ts';
import type { SecondVerdict } from '#lib/review/second-reading.ts';
import {
  type Asking,
  ask,
  blindOneFirst,
  give,
  noReportWhileBlind,
  recordSecond,
  settle,
  withdrawReading,
} from '#lib/review/second-reading-rules.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';
import {
  NOON,
  aClaim,
  aPerson,
  aSecondReading,
  aSecondVerdict,
  aSettlement,
  aVerdict,
  anId,
} from '#tests/fixtures/things.ts';

const editor = aPerson({ id: anId('person', 1), name: 'Edith Moreau', role: 'editor' });
const reader = aPerson({ id: anId('person', 2), name: 'Tomas Vogel' });
const one = aClaim({ number: 1, createdBy: editor.id });
const two = aClaim({ id: anId('claim', 2), number: 2 });
const about = {
  id: anId('second-reading'),
  storyId: one.storyId,
  draftId: one.draftId,
  note: 'Look at the units.',
  askedAt: NOON,
  askedBy: editor.id,
  askedByName: editor.name,
};
const asking: Asking = { reader, isMember: true, claims: [one, two], verdicts: [], readings: [] };

function refusalOf(ruled: Result<unknown>): string {
  return ruled.ok ? 'kept' : `${ruled.problem.code}: ${ruled.problem.message}`;
}

describe('asking for a second reading', () => {
  it('makes an open one of the claims, in their order', () => {
    expect(ask(asking, about)).toMatchObject({
      ok: true,
      value: [
        {
          kind: 'second-reading.asked',
          reading: { state: 'open', claimIds: [one.id, two.id], readerId: reader.id, leftOut: [] },
        },
      ],
    });
  });

  const byReader = aVerdict({ recordedBy: reader.id });
  const byEditor = aVerdict({ recordedBy: editor.id });
  it.each([
    ['nobody', { reader: null }, 'invalid: There is nobody with this id on the desk.'],
    [
      'somebody who left',
      { reader: { ...reader, isActive: false } },
      'invalid: Tomas Vogel no longer works on this desk. Ask somebody else.',
    ],
    [
      'somebody not on the story',
      { isMember: false },
      'invalid: Tomas Vogel is not a member of this story. Add them to it first.',
    ],
    [
      'somebody who does not check claims',
      { reader: { ...reader, role: 'reporter' } },
      'invalid: Tomas Vogel is a reporter and does not check claims. Ask a checker or an editor.',
    ],
    [
      'oneself',
      { reader: editor },
      'invalid: You have seen the verdicts on these claims. Ask somebody else to read them.',
    ],
    [
      'whoever gave a verdict that holds',
      { verdicts: [byEditor, byReader] },
      'policy: Tomas Vogel gave a verdict that holds on claim 1. Leave out what they judged, or ask somebody else.',
    ],
    [
      'whoever reads one of them already',
      { readings: [aSecondReading({ claimIds: [two.id] })] },
      'taken: Tomas Vogel is already asked for a second reading of claim 2. Leave those out, or ask somebody else.',
    ],
    [
      'whoever has read them before',
      { readings: [aSecondReading({ claimIds: [two.id, one.id], state: 'given' })] },
      'policy: Tomas Vogel has read before, and has seen the verdicts on, claims 1, 2. Leave those out, or ask somebody else.',
    ],
    [
      'for a withdrawn claim',
      { claims: [one, { ...two, state: 'withdrawn', withdrawnReason: 'Cut.' }] },
      'policy: Claim 2 was withdrawn (Cut.) and cannot be changed. Restore it, or mark its words anew.',
    ],
  ] as const)('is refused of %s', (_what, set, expected) => {
    expect(refusalOf(ask({ ...asking, ...set }, about))).toBe(expected);
  });

  it.each([
    ['a verdict of theirs that somebody replaced', { verdicts: [byReader, byEditor] }],
    ['a reading of other claims', { readings: [aSecondReading({ claimIds: [anId('claim', 3)] })] }],
    ['a reading that was taken back', { readings: [aSecondReading({ state: 'withdrawn' })] }],
    ['a reading by somebody else', { readings: [aSecondReading({ readerId: anId('person', 3) })] }],
  ] as const)('is not kept from by %s', (_what, set) => {
    expect(refusalOf(ask({ ...asking, ...set }, about))).toBe('kept');
  });

  it('a refusal names at most twenty claims', () => {
    const claims = Array.from({ length: 25 }, (_n, at) =>
      aClaim({ id: anId('claim', at + 1), number: at + 1 }),
    );
    const verdicts = claims.map(({ id }) => aVerdict({ claimId: id, recordedBy: reader.id }));
    expect(refusalOf(ask({ ...asking, claims, verdicts }, about))).toContain('19, 20 and 5 more.');
  });
});

describe('judging in a second reading', () => {
  const open = aSecondReading();
  it('adds a second verdict and touches no other', () => {
    const verdict = aSecondVerdict();
    expect(recordSecond(open, one, verdict)).toEqual({
      ok: true,
      value: [{ kind: 'second-verdict.recorded', verdict }],
    });
  });

  it.each([
    ['by somebody else', {}, {}, { recordedBy: editor.id }, 'forbidden'],
    ['after it was handed in', { state: 'given' }, {}, {}, 'policy'],
    ['after it was taken back', { state: 'withdrawn' }, {}, {}, 'policy'],
    ['of a claim that is not in it', { claimIds: [two.id] }, {}, {}, 'invalid'],
    ['of a withdrawn claim', {}, { state: 'withdrawn' }, {}, 'policy'],
    ['of an earlier text', {}, {}, { draftId: anId('draft', 2) }, 'stale'],
    ['without saying why', {}, {}, { justification: ' ' }, 'invalid'],
    ['disputed without a reason', {}, {}, { value: 'disputed' }, 'invalid'],
  ] as const)('is refused %s', (_what, reading, claim, verdict, code) => {
    const judged: SecondVerdict = aSecondVerdict(verdict);
    const ruled = recordSecond({ ...open, ...reading }, { ...one, ...claim }, judged);
    expect(ruled).toMatchObject({ ok: false, problem: { code } });
  });
});

describe('handing a second reading in', () => {
  const open = aSecondReading({ claimIds: [one.id, two.id] });
  const judged = (claimId: typeof one.id) => [
    aSecondVerdict({ claimId, axis: 'attribution' }),
    aSecondVerdict({ claimId, axis: 'content' }),
  ];
  const rows = (seconds: readonly SecondVerdict[], claims = [one, two]) =>
    compare(open, claims, { firsts: [], seconds, settlements: [] });
  const reason = 'The paper is not at hand.';
  const giving = { by: reader.id, expects: 1, leftOut: [] };

  it('is done when every claim is judged on both axes', () => {
    const all = [...judged(one.id), ...judged(two.id)];
    expect(give(open, rows(all), giving)).toEqual({
      ok: true,
      value: [{ kind: 'second-reading.given', readingId: open.id, leftOut: [], expects: 1 }],
    });
  });

  it('or when of the others it is said why they are left out', () => {
    const leftOut = [{ claimId: two.id, reason }];
    expect(refusalOf(give(open, rows(judged(one.id)), { ...giving, leftOut }))).toBe('kept');
  });

  it('a claim that was withdrawn meanwhile keeps nobody', () => {
    const gone = { ...two, state: 'withdrawn' as const };
    expect(refusalOf(give(open, rows(judged(one.id), [one, gone]), giving))).toBe('kept');
  });

  it.each([
    [
      'claims that want a verdict',
      judged(one.id).slice(1),
      {},
      'policy: Not yet judged on both axes: claims 1, 2. Judge them, or say of each why you leave it out.',
    ],
    [
      'a claim that is judged and left out',
      [...judged(one.id), ...judged(two.id)],
      { leftOut: [{ claimId: two.id, reason }] },
      'invalid: Judged on both axes, so not to be left out: claim 2.',
    ],
    [
      'a claim of another reading left out',
      judged(one.id),
      { leftOut: [{ claimId: anId('claim', 9), reason }] },
      'invalid: Leave out only claims of this second reading, each of them once.',
    ],
    [
      'a claim left out twice',
      judged(one.id),
      {
        leftOut: [
          { claimId: two.id, reason },
          { claimId: two.id, reason },
        ],
      },
      'invalid: Leave out only claims of this second reading, each of them once.',
    ],
    [
      'somebody else',
      [],
      { by: editor.id },
      'forbidden: This second reading was asked of somebody else; only they can give it.',
    ],
  ] as const)('is refused with %s', (_what, seconds, set, expected) => {
    expect(refusalOf(give(open, rows(seconds), { ...giving, ...set }))).toBe(expected);
  });
});

it('a second reading is taken back only while it is open', () => {
  expect(withdrawReading(aSecondReading(), 'Cut.', 1)).toMatchObject({ ok: true });
  for (const state of ['given', 'withdrawn'] as const) {
    expect(withdrawReading(aSecondReading({ state }), 'Cut.', 1)).toMatchObject({
      problem: { code: 'policy' },
    });
  }
});

describe('settling a difference', () => {
  const given = aSecondReading({ state: 'given' });
  const first = aVerdict();
  const second = aSecondVerdict();
  const rowWith = (set: object) => {
    const matter = { firsts: [first], seconds: [second], settlements: [], ...set };
    const [row] = compare(given, [one], matter);
    if (row === undefined) throw new Error('One claim makes one row.');
    return row;
  };
  const kept = { settlement: aSettlement(), verdict: null, expects: 1 };
  const verdict = aVerdict({ value: 'unverified', disputedReason: null, recordedBy: editor.id });

  it('by keeping the first verdict only notes that', () => {
    expect(settle(given, rowWith({}), kept)).toEqual({
      ok: true,
      value: [{ kind: 'difference.settled', settlement: kept.settlement, expects: 1 }],
    });
  });

  it('by another one gives an ordinary verdict in the settler’s name', () => {
    const settlement = aSettlement({ keeps: 'second' });
    expect(settle(given, rowWith({}), { settlement, verdict, expects: 1 })).toEqual({
      ok: true,
      value: [
        { kind: 'difference.settled', settlement, expects: 1 },
        { kind: 'verdict.recorded', verdict, expects: 1 },
      ],
    });
  });

  it('also where the first reading said nothing', () => {
    expect(refusalOf(settle(given, rowWith({ firsts: [] }), kept))).toBe('kept');
  });

  it.each([
    ['a reading that is still open', { state: 'open' }, {}, 'policy'],
    ['where both say the same', {}, { seconds: [{ ...second, ...valueOf(first) }] }, 'policy'],
    ['where the second reading says nothing', {}, { seconds: [] }, 'policy'],
    ['one that is settled', {}, { settlements: [aSettlement()] }, 'taken'],
  ] as const)('is refused for %s', (_what, reading, matter, code) => {
    const ruled = settle({ ...given, ...reading }, rowWith(matter), kept);
    expect(ruled).toMatchObject({ ok: false, problem: { code } });
  });

  it('a third verdict needs its justification as any other', () => {
    const hollow = { ...verdict, justification: '' };
    const settling = { settlement: aSettlement({ keeps: 'third' }), verdict: hollow, expects: 1 };
    expect(settle(given, rowWith({}), settling)).toMatchObject({ problem: { code: 'invalid' } });
  });
});

it('whoever is to judge blind is told what to do first', () => {
  expect(blindOneFirst(one).message).toContain('claim 1');
  expect(noReportWhileBlind([two, one]).message).toContain('claims 1, 2');
});

function valueOf({ value, disputedReason }: Verdict) {
  return { value, disputedReason };
}
