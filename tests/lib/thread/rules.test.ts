import { describe, expect, it } from 'vitest';
import * as threads from '#lib/thread/rules.ts';
import { aClaim, aNewThread, aPerson, aRemark, aThread, anId } from '#tests/fixtures/things.ts';

const begun = aNewThread();
const opening = { thread: begun, remark: aRemark() };
const mara = { person: aPerson(), isMember: true };

describe('a remark can turn to', () => {
  it.each([
    ['a member', mara],
    ['a viewer of the story', { person: aPerson({ role: 'viewer' }), isMember: true }],
    ['an administrator, member or not', { person: aPerson({ role: 'admin' }), isMember: false }],
  ])('%s', (_who, mentioned) => {
    expect(threads.open(aClaim(), opening, [mentioned]).ok).toBe(true);
    const on = { claim: aClaim(), thread: aThread() };
    expect(threads.answer(on, aRemark(), [mentioned]).ok).toBe(true);
  });

  it.each([
    ['nobody', { person: null, isMember: false }, /nobody/],
    [
      'somebody who left',
      { person: aPerson({ isActive: false }), isMember: true },
      /^Mara L.* no longer/,
    ],
    [
      'an outsider',
      { person: aPerson(), isMember: false },
      /^Mara L.* is not a member of this story/,
    ],
  ])('but not to %s, and the refusal says to whom', (_who, mentioned, said) => {
    const on = { claim: aClaim(), thread: aThread() };
    for (const ruled of [
      threads.open(aClaim(), opening, [mara, mentioned]),
      threads.answer(on, aRemark(), [mara, mentioned]),
    ]) {
      expect(ruled).toMatchObject({
        ok: false,
        problem: { code: 'invalid', fields: [{ path: 'mentions' }] },
      });
      expect(ruled.ok ? '' : ruled.problem.message).toMatch(said);
    }
  });
});

it('keeps each person a remark turns to once', () => {
  const remark = aRemark({ mentions: [anId('person', 2), anId('person', 3), anId('person', 2)] });
  expect(threads.open(aClaim(), { thread: begun, remark }, [])).toMatchObject({
    ok: true,
    value: [{ remark: { mentions: [anId('person', 2), anId('person', 3)] } }],
  });
});

it('an answer to a resolved thread opens it again, in the same batch and on the state that was read', () => {
  const on = { claim: aClaim(), thread: aThread({ state: 'resolved', version: 6 }) };
  const remark = aRemark({ id: anId('remark', 2) });
  expect(threads.answer(on, remark, [])).toEqual({
    ok: true,
    value: [
      { kind: 'thread.reopened', threadId: on.thread.id, expects: 6 },
      { kind: 'remark.added', remark },
    ],
  });
});

it.each([
  ['an open thread is resolved', threads.resolve, 'open', 'thread.resolved'],
  ['a resolved one stays so', threads.resolve, 'resolved', null],
  ['a resolved thread is opened again', threads.reopen, 'resolved', 'thread.reopened'],
  ['an open one stays so', threads.reopen, 'open', null],
] as const)('%s', (_what, act, state, kind) => {
  const thread = aThread({ state });
  expect(act({ claim: aClaim(), thread }, 5)).toEqual({
    ok: true,
    value: kind === null ? [] : [{ kind, threadId: thread.id, expects: 5 }],
  });
});

it('on a withdrawn claim nothing is written, resolved or opened again', () => {
  const claim = aClaim({ state: 'withdrawn', withdrawnReason: 'marked twice', number: 7 });
  const on = { claim, thread: aThread() };
  const resolved = { claim, thread: aThread({ state: 'resolved' }) };
  for (const ruled of [
    threads.open(claim, opening, []),
    threads.answer(on, aRemark(), []),
    threads.resolve(on, 1),
    threads.reopen(resolved, 1),
  ]) {
    expect(ruled).toMatchObject({ ok: false, problem: { code: 'policy' } });
    expect(ruled.ok ? '' : ruled.problem.message).toMatch(/Claim 7 .*marked twice/);
  }
});

it('knows everybody who wrote in a thread, each once, and nobody for the command line', () => {
  const remarks = [2, 3, 2].map((n) => aRemark({ createdBy: anId('person', n) }));
  const thread = aThread({ remarks: [...remarks, aRemark({ createdBy: null })] });
  expect(threads.writersOf(thread)).toEqual([anId('person', 2), anId('person', 3)]);
});
