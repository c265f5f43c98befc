import { describe, expect, it } from 'vitest';
import * as claims from '#lib/claim/rules.ts';
import { NOON, aClaim, aDraft, aPerson, anId, spanOf } from '#tests/fixtures/things.ts';

const draft = aDraft();
const marking = {
  id: anId('claim'),
  kind: 'figure',
  priority: 'high',
  accused: [],
  restatement: '',
  assigneeId: null,
  createdAt: NOON,
  createdBy: anId('person'),
  assignee: null,
} as const;

describe('marking', () => {
  it('keeps the words of the runs, joined where some were left out between', () => {
    const spans = [spanOf(draft, 'accused the previous council'), spanOf(draft, '1,400 tonnes')];
    const marked = claims.mark(draft, spans, marking);
    expect(marked).toMatchObject({
      ok: true,
      value: [
        {
          kind: 'claim.marked',
          claim: { words: 'accused the previous council … 1,400 tonnes', spans, state: 'open' },
        },
      ],
    });
  });

  it('refuses words that are not in the draft', () => {
    const spans = [{ start: draft.text.length, end: draft.text.length + 4 }];
    expect(claims.mark(draft, spans, marking)).toMatchObject({
      ok: false,
      problem: { code: 'invalid' },
    });
  });

  it.each([
    ['nobody', null, true, 'There is nobody'],
    ['somebody who left', aPerson({ isActive: false }), true, 'no longer works'],
    ['a checker of another story', aPerson(), false, 'not a member'],
    ['a reporter', aPerson({ role: 'reporter' }), true, 'does not check'],
    ['a viewer', aPerson({ role: 'viewer' }), true, 'does not check'],
  ])('cannot be for %s', (_who, person, isMember, reason) => {
    const assignee = { person, isMember };
    const answer = claims.mark(draft, [spanOf(draft, 'silt')], { ...marking, assignee });
    expect(answer).toMatchObject({
      ok: false,
      problem: { code: 'invalid', fields: [{ path: 'assigneeId' }] },
    });
    expect(answer.ok ? '' : answer.problem.message).toContain(reason);
  });

  it.each([
    ['a checker of the story', aPerson(), true],
    ['an editor of the story', aPerson({ role: 'editor' }), true],
    ['an administrator, member or not', aPerson({ role: 'admin' }), false],
  ])('can be for %s', (_who, person, isMember) => {
    const assignee = { person, isMember };
    const answer = claims.mark(draft, [spanOf(draft, 'silt')], { ...marking, assignee });
    expect(answer.ok).toBe(true);
  });
});

describe('changing', () => {
  it('records only what says something new', () => {
    const set = { kind: 'figure', priority: 'high', restatement: undefined } as const;
    expect(claims.change(aClaim(), { set, expects: 3 }, null)).toEqual({
      ok: true,
      value: [
        { kind: 'claim.changed', claimId: anId('claim'), set: { priority: 'high' }, expects: 3 },
      ],
    });
  });

  it('is no change when everything is stored already', () => {
    const set = { kind: 'figure', priority: 'normal', assigneeId: null } as const;
    expect(claims.change(aClaim(), { set, expects: 1 }, null)).toEqual({ ok: true, value: [] });
  });

  it('asks whether an assignee may check only when it is a new one', () => {
    const person = aPerson({ isActive: false });
    const claim = aClaim({ assigneeId: person.id });
    const assignee = { person, isMember: true };
    const set = { assigneeId: person.id, priority: 'low' } as const;
    expect(claims.change(claim, { set, expects: 1 }, assignee).ok).toBe(true);
  });
});

describe('adjusting', () => {
  it('moves the words and their text together', () => {
    const spans = [spanOf(draft, '1,400 tonnes')];
    expect(claims.adjust(aClaim(), draft, { spans, expects: 1 })).toEqual({
      ok: true,
      value: [
        {
          kind: 'claim.adjusted',
          claimId: anId('claim'),
          spans,
          words: '1,400 tonnes',
          expects: 1,
        },
      ],
    });
  });

  it('is no change when the same words come out', () => {
    const { start, end } = spanOf(draft, '1,400 tonnes of toxic silt');
    const spans = [{ start: start - 1, end }];
    expect(claims.adjust(aClaim(), draft, { spans, expects: 1 })).toEqual({ ok: true, value: [] });
  });
});

describe('a withdrawn claim', () => {
  const withdrawn = aClaim({ state: 'withdrawn', withdrawnReason: 'marked twice', number: 7 });
  it.each([
    ['changed', claims.change(withdrawn, { set: { priority: 'low' }, expects: 1 }, null)],
    ['adjusted', claims.adjust(withdrawn, draft, { spans: [spanOf(draft, 'silt')], expects: 1 })],
    [
      'withdrawn again',
      claims.withdraw(withdrawn, { reason: 'really', by: null, byName: 'Mara' }, 1),
    ],
  ])('cannot be %s, and says which one it is and why', (_what, answer) => {
    expect(answer).toMatchObject({ ok: false, problem: { code: 'policy' } });
    expect(answer.ok ? '' : answer.problem.message).toMatch(/Claim 7 .*marked twice/);
  });
});

it('a withdrawn claim is restored, an open one is not', () => {
  const withdrawn = aClaim({ state: 'withdrawn', withdrawnReason: 'marked twice' });
  expect(claims.restore(withdrawn, 3)).toEqual({
    ok: true,
    value: [{ kind: 'claim.restored', claimId: withdrawn.id, expects: 3 }],
  });
  expect(claims.restore(aClaim(), 3)).toMatchObject({ ok: false, problem: { code: 'policy' } });
});

it('words of another draft than the newest are stale, with both drafts named', () => {
  const [newest, read] = [{ draftId: anId('draft', 2) }, { draftId: anId('draft', 1) }];
  expect(claims.onNewestDraft(newest, read)).toMatchObject({
    ok: false,
    problem: { code: 'stale', states: { current: newest, yours: read } },
  });
  expect(claims.onNewestDraft(newest, newest).ok).toBe(true);
});
