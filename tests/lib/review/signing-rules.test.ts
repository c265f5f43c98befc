import { describe, expect, it } from 'vitest';
import type { Signing } from '#lib/policy/signing.ts';
import { judgesOfHigh } from '#lib/review/duties.ts';
import { stateWith } from '#lib/review/signing-state.ts';
import { type AtHand, type Marking, sign, tellsOfVoid } from '#lib/review/signing-rules.ts';
import { aMark, aSignOff, aVoidSignOff } from '#tests/fixtures/sign-offs.ts';
import { aClaim, aStory, aVerdict, anId } from '#tests/fixtures/things.ts';

const story = aStory({ status: 'in-review' });
const HAND: AtHand = {
  story,
  signing: { kind: 'signatures', count: 1 },
  newest: null,
  lastHeld: null,
  between: { hasPolicy: true, blocking: 0, untouched: 0, claims: 0, secondReadings: 0 },
  judged: [],
};
const WANTED: Marking = {
  who: { kind: 'person', role: 'editor' },
  way: 'signature',
  mark: aMark(),
  upTo: 4,
  fresh: { id: anId('sign-off'), binding: aSignOff().binding, findings: '[]' },
};
const second = aMark({ personId: anId('person', 8), name: 'Jonas Weiss' });
const TWO: Signing = { kind: 'signatures', count: 2 };
const VOTE: Signing = { kind: 'vote', needs: 2, of: 3 };

function told(hand: Partial<AtHand>, wanted: Partial<Marking> = {}): string {
  const ruled = sign({ ...HAND, ...hand }, { ...WANTED, ...wanted });
  if (!ruled.ok) return `${ruled.problem.code}: ${ruled.problem.message}`;
  return ruled.value
    .map((change) => ('state' in change ? `${change.kind} ${change.state}` : change.kind))
    .join(', ');
}

describe('signing', () => {
  it('by one editor signs the story off', () => {
    expect(sign(HAND, WANTED)).toMatchObject({
      ok: true,
      value: [
        {
          kind: 'sign-off.begun',
          signOff: { state: 'holds', heldAt: WANTED.mark.at, marks: [WANTED.mark] },
          upTo: 4,
        },
        { kind: 'story.signed-off', from: 'in-review', to: 'signed-off' },
      ],
    });
  });

  it('by two gathers the first name and is done with the second', () => {
    const first = sign({ ...HAND, signing: TWO }, WANTED);
    expect(first).toMatchObject({ value: [{ signOff: { state: 'gathering', heldAt: null } }] });
    const newest = aSignOff({ signing: TWO, state: 'gathering', heldAt: null, version: 3 });
    expect(sign({ ...HAND, newest, signing: TWO }, { ...WANTED, mark: second })).toMatchObject({
      value: [
        { kind: 'sign-off.joined', state: 'holds', expects: 3, mark: second },
        { kind: 'story.signed-off' },
      ],
    });
    expect(told({ newest, signing: TWO })).toBe('taken: Your name stands under this already.');
    const voted = aSignOff({ signing: VOTE, state: 'gathering', heldAt: null });
    expect(told({ newest: voted }, { way: 'vote' })).toBe('taken: You have voted.');
  });

  it('goes on by the rule it was begun under', () => {
    const newest = aSignOff({ signing: VOTE, state: 'gathering', heldAt: null });
    expect(told({ newest }, { way: 'vote', mark: second })).toBe(
      'sign-off.joined holds, story.signed-off',
    );
  });

  it.each([
    [{ judged: [{ number: 7 }, { number: 3 }] }, {}, /policy: You judged claims 3, 7, of high/],
    [{ between: { ...HAND.between, blocking: 2 } }, {}, /policy: The policy names 2 things/],
    [
      { between: { ...HAND.between, hasPolicy: false } },
      {},
      /policy: .*under no policy.*Readiness/,
    ],
    [{ between: { ...HAND.between, untouched: 2 } }, {}, /policy: 2 sentences are neither/],
    [{ between: { ...HAND.between, claims: 1 } }, {}, /policy: One claim waits/],
    [{ between: { ...HAND.between, secondReadings: 1 } }, {}, /policy: One second reading/],
    [{ newest: aSignOff() }, { mark: second }, /policy: This story is signed off/],
    [{ signing: VOTE }, {}, /policy: The house decides on this story by a vote/],
    [{}, { way: 'vote' as const }, /policy: The house signs this story by name/],
    [
      {
        newest: aSignOff({
          signing: VOTE,
          marks: [1, 2, 3].map((n) => aMark({ personId: anId('person', n) })),
        }),
      },
      { way: 'vote' as const, mark: second },
      /policy: All 3 who vote/,
    ],
    [{}, { who: { kind: 'key', role: 'editor' } as const }, /forbidden: .*by an editor in person/],
    [{}, { who: { kind: 'command-line', role: 'admin' } as const }, /forbidden: .*in person/],
    [{}, { who: { kind: 'person', role: 'checker' } as const }, /forbidden: Editors and/],
    [{}, { who: { kind: 'person', role: 'reporter' } as const }, /forbidden: Editors and/],
    [{}, { mark: aMark({ approves: anId('sign-off', 9) }) }, /stale: What you approve/],
    [
      { lastHeld: aSignOff() },
      { mark: aMark({ approves: aSignOff().id }) },
      /stale: What you approve/,
    ],
  ])('is refused: %o %o', (hand, wanted, expected) => {
    expect(told(hand, wanted)).toMatch(expected);
  });

  it('again approves the difference from the sign-off that is void, and leaves a published story so', () => {
    const lastHeld = aVoidSignOff();
    const mark = aMark({ approves: lastHeld.id });
    const hand = { newest: lastHeld, lastHeld };
    expect(told(hand, { mark })).toBe('sign-off.begun, story.signed-off');
    expect(told({ ...hand, story: { ...story, status: 'published' } }, { mark })).toBe(
      'sign-off.begun',
    );
  });
});

describe('a vote', () => {
  const no = aMark({
    personId: anId('person', 1),
    name: 'Ada Winter',
    says: 'no',
    reason: 'Thin.',
  });

  it('that can no longer be won sends the story back with the reasons of those who said no', () => {
    const newest = aSignOff({ signing: VOTE, state: 'gathering', heldAt: null, marks: [no] });
    const wanted = { way: 'vote', mark: { ...second, says: 'no', reason: 'One source.' } } as const;
    expect(sign({ ...HAND, newest, signing: VOTE }, { ...WANTED, ...wanted })).toMatchObject({
      value: [
        { kind: 'sign-off.joined', state: 'failed', heldAt: null },
        {
          kind: 'story.sent-back',
          to: 'open',
          reason: 'Ada Winter: Thin.\nJonas Weiss: One source.',
        },
      ],
    });
  });

  it('takes dissent after it was won, and stays won', () => {
    const newest = aSignOff({ signing: VOTE, marks: [aMark(), second] });
    const hand = { newest, signing: VOTE, story: { ...story, status: 'signed-off' as const } };
    expect(told(hand, { way: 'vote', mark: no })).toBe('sign-off.joined holds');
  });

  it('holds once k said yes and fails once k cannot be reached, for every k of n', () => {
    for (let of = 1; of <= 5; of += 1) {
      for (let needs = 1; needs <= of; needs += 1) {
        for (let yes = 0; yes <= of; yes += 1) {
          for (let against = 0; yes + against <= of; against += 1) {
            const marks = [...marksOf('yes', yes), ...marksOf('no', against)];
            const couldStill = yes + (of - yes - against) >= needs;
            const expected = yes >= needs ? 'holds' : couldStill ? 'gathering' : 'failed';
            expect(stateWith({ kind: 'vote', needs, of }, marks)).toBe(expected);
          }
        }
      }
    }
  });
});

function marksOf(says: 'yes' | 'no', count: number) {
  return Array.from({ length: count }, () => ({ says }));
}

describe('who judged what weighs most', () => {
  const [me, other] = [anId('person', 1), anId('person', 2)];
  const high = aClaim({ id: anId('claim', 1), priority: 'high' });
  const given = (about: Parameters<typeof aVerdict>[0]) =>
    aVerdict({ claimId: high.id, recordedBy: me, ...about });

  it.each([
    ['a verdict that holds', [high], [given({})], [me]],
    ['on the other axis', [high], [given({ axis: 'attribution' })], [me]],
    [
      'one that was withdrawn',
      [high],
      [given({ withdrawn: { reason: '', at: '', by: me, byName: '' } })],
      [],
    ],
    ['one that was reopened', [high], [given({ reopenedIn: anId('draft', 2) })], []],
    [
      'one another took the place of',
      [high],
      [given({}), given({ id: anId('verdict', 2), recordedBy: other })],
      [me, other],
    ],
    ['a claim of normal priority', [{ ...high, priority: 'normal' as const }], [given({})], []],
    ['a claim that is withdrawn', [{ ...high, state: 'withdrawn' as const }], [given({})], []],
    ['a verdict of the command line', [high], [given({ recordedBy: null })], []],
  ])('%s', (_what, claims, verdicts, judges) => {
    const judged = judgesOfHigh(claims, { verdicts, secondJudgements: [], loweredBy: new Map() });
    expect([...judged.keys()]).toEqual(judges);
  });

  it.each([
    ['who judged it and lowered it', me, [me]],
    ['nobody who judged it, where another lowered it', anId('person', 3), []],
  ])('of a claim that was high: %s', (_what, lowered, judges) => {
    const claim = { ...high, priority: 'low' as const };
    const verdicts = [given({}), given({ id: anId('verdict', 2), recordedBy: other })];
    const loweredBy = new Map([[high.id, lowered]]);
    const judged = judgesOfHigh([claim], { verdicts, secondJudgements: [], loweredBy });
    expect([...judged.keys()]).toEqual(judges);
    const raised = judgesOfHigh([high], { verdicts, secondJudgements: [], loweredBy });
    expect([...raised.keys()]).toEqual([me, other]);
  });

  it('a second reading that was handed in, of high priority alone', () => {
    const low = aClaim({ id: anId('claim', 2), priority: 'normal' });
    const secondJudgements = [
      { claimId: high.id, readerId: other },
      { claimId: low.id, readerId: me },
    ];
    const judged = judgesOfHigh([high, low], {
      verdicts: [],
      secondJudgements,
      loweredBy: new Map(),
    });
    expect([...judged]).toEqual([[other, [high]]]);
  });
});

it('a void sign-off tells those who said yes, but not whoever made it void', () => {
  const marks = [aMark(), second, aMark({ personId: anId('person', 9), says: 'no' })];
  expect(tellsOfVoid(aSignOff({ marks }), second.personId)).toEqual([
    { personId: aMark().personId, kind: 'sign-off-voided', threadId: null },
  ]);
});
