import { describe, expect, it } from 'vitest';
import { type FileAsItStood, fileOf } from '#lib/review/as-it-stood.ts';
import { CLAIM_PARTS, isNothing, sinceSigned } from '#lib/review/since-signed.ts';
import {
  aClaim,
  aDismissal,
  aLink,
  aSource,
  aStory,
  aVerdict,
  anAttribution,
  anId,
  someEvidence,
} from '#tests/fixtures/things.ts';

const source = aSource();
const first = aClaim();
const second = aClaim({ id: anId('claim', 2), number: 2 });
const THEN: FileAsItStood = {
  story: aStory(),
  claims: [first, second],
  attributions: [anAttribution({ sourceId: source.id })],
  evidence: [someEvidence()],
  verdicts: [aVerdict()],
  links: [],
  sources: [source],
  origins: [],
  dismissals: [aDismissal()],
  waivers: [],
};

function since(now: Partial<FileAsItStood>) {
  return sinceSigned(THEN, { ...THEN, ...now });
}

/** One claim in a new state, with its parts that differ. */
function partsOf(set: Parameters<typeof aClaim>[0]) {
  return since({
    claims: [{ ...first, ...set }, second],
  }).claims;
}

describe('what changed since a sign-off', () => {
  it('is nothing where nothing did, however it was read', () => {
    const again = since({ claims: THEN.claims.toReversed() });
    expect(isNothing(again)).toBe(true);
  });

  it('names claims that came, went and came back', () => {
    const third = aClaim({ id: anId('claim', 3), number: 3 });
    const gone = { ...second, state: 'withdrawn' as const };
    const now = { ...THEN, claims: [...THEN.claims.slice(0, 1), gone, third] };
    expect(sinceSigned(THEN, now).claims).toMatchObject([
      { kind: 'withdrawn', number: 2 },
      { kind: 'added', number: 3 },
    ]);
    expect(sinceSigned(now, THEN).claims).toMatchObject([{ kind: 'restored', number: 2 }]);
  });

  it.each([
    ['words', { words: '14,000 tonnes' }],
    ['restatement', { restatement: 'There are 1,400 tonnes.' }],
    ['kind', { kind: 'event' as const }],
    ['priority', { priority: 'high' as const }],
    ['accused', { accused: ['The council'] }],
    ['assignee', { assigneeId: anId('person', 5) }],
    ['place', { waitsIn: anId('draft', 2) }],
  ])('names the %s of a claim', (part, set) => {
    expect(partsOf(set)).toMatchObject([{ kind: 'changed', number: 1, parts: [part] }]);
  });

  it.each([
    [
      'attributions',
      { attributions: [anAttribution({ sourceId: source.id, knowledge: 'first-hand' })] },
    ],
    ['evidence', { evidence: [] }],
    ['verdicts', { verdicts: [aVerdict(), aVerdict({ id: anId('verdict', 2) })] }],
    ['links', { links: [aLink({ claimIds: [anId('claim', 1), anId('claim', 9)] })] }],
  ])('names its %s', (part, now) => {
    expect(since(now).claims).toMatchObject([{ number: 1, parts: [part] }]);
  });

  it('tells what was said and is said now, where that takes a few words', () => {
    const accused = ['The council', 'The port'];
    expect(partsOf({ accused, priority: 'high', kind: 'event' })).toMatchObject([
      {
        values: [
          { part: 'priority', from: first.priority, to: 'high' },
          { part: 'accused', from: '', to: 'The council, The port' },
        ],
      },
    ]);
    expect(partsOf({ kind: 'event' })).toMatchObject([{ values: [] }]);
  });

  it('has a name for every part', () => {
    expect(CLAIM_PARTS).toHaveLength(11);
  });

  it('does not call every claim of a new draft moved', () => {
    const draftId = anId('draft', 2);
    const moved = THEN.claims.map((claim) => ({
      ...claim,
      draftId,
      spans: [{ start: 0, end: 26 }],
    }));
    const attributions = THEN.attributions.map((said) => ({
      ...said,
      draftId,
      version: 2,
      cueSpans: [{ start: 1, end: 3 }],
    }));
    const changed = since({ story: { ...THEN.story, draftId }, claims: moved, attributions });
    expect(changed).toMatchObject({ claims: [], draft: { from: THEN.story.draftId, to: draftId } });
  });

  it('tells of sources, the head, the policy, waivers and dismissals', () => {
    expect(since({ sources: [{ ...source, name: 'The harbour master' }] }).sources).toBe(1);
    expect(since({ story: { ...THEN.story, title: 'Dredging' } }).head).toBe(true);
    expect(
      since({ story: { ...THEN.story, policyVersionId: anId('policy-version') } }).policy,
    ).toEqual({
      from: null,
      to: anId('policy-version'),
    });
    const dismissals = [
      aDismissal({ id: anId('dismissal', 2) }),
      aDismissal({ id: anId('dismissal', 3) }),
    ];
    expect(since({ dismissals }).dismissals).toEqual({ come: 2, gone: 1 });
  });
});

describe('the file out of the record', () => {
  const told = (kind: string, after: unknown) => ({ kind, after });

  it('takes the verdict that holds from the verdicts, not from what an older event of the claim says', () => {
    const file = fileOf([
      told('story', { ...aStory(), draft: { number: 1 } }),
      told('claim', first),
      told(
        'verdict',
        aVerdict({ axis: 'attribution', value: 'corroborated', disputedReason: null }),
      ),
      told('verdict', aVerdict({ id: anId('verdict', 2), reopenedIn: anId('draft', 2) })),
    ]);
    expect(file?.claims[0]?.verdicts).toEqual({ attribution: 'corroborated', content: null });
    expect(file?.story).toEqual(aStory());
  });

  it('reads what former versions of the desk told, and leaves out what is hidden', () => {
    const since = new Set(['accused', 'markedIn', 'unplaced']);
    const old = Object.fromEntries(Object.entries(first).filter(([field]) => !since.has(field)));
    const file = fileOf([told('story', aStory()), told('claim', old), told('verdict', null)]);
    expect(file?.claims).toEqual([first]);
    expect(file?.verdicts).toEqual([]);
  });

  it('is nothing without the story', () => {
    expect(fileOf([told('claim', first)])).toBeNull();
  });
});
