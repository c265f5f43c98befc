import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NOTICE_KINDS } from '#lib/notice/notice.ts';
import { meantBy, read, telling, tellsOf, tellsOfDraft } from '#lib/notice/rules.ts';
import { fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import { NOON, aClaim, aNewThread, aRemark, aSecondReading, anId } from '#tests/fixtures/things.ts';

const [me, mara, tomas] = [1, 2, 3].map((n) => anId('person', n));
if (me === undefined || mara === undefined || tomas === undefined) throw new Error('Three.');

const marked = (assigneeId: typeof me | null): Change => ({
  kind: 'claim.marked',
  claim: aClaim({ assigneeId }),
});
const changed = (set: Extract<Change, { kind: 'claim.changed' }>['set']): Change => ({
  kind: 'claim.changed',
  claimId: anId('claim'),
  set,
  expects: 1,
});
const opened = (mentions: readonly (typeof me)[]): Change => {
  return { kind: 'thread.opened', thread: aNewThread(), remark: aRemark({ mentions }) };
};
const answered = (mentions: readonly (typeof me)[]): Change => ({
  kind: 'remark.added',
  remark: aRemark({ mentions }),
});

it.each([
  ['a claim marked for somebody', marked(mara), [], [['assigned', mara]]],
  ['a claim marked for nobody', marked(null), [], []],
  ['a claim marked for oneself', marked(me), [], []],
  ['a claim given to somebody', changed({ assigneeId: mara }), [], [['assigned', mara]]],
  ['a claim taken by oneself', changed({ assigneeId: me }), [], []],
  ['a claim taken from everybody', changed({ assigneeId: null }), [], []],
  ['another change of a claim', changed({ priority: 'high' }), [], []],
  [
    'a thread that turns to two',
    opened([mara, me, tomas]),
    [],
    [
      ['mentioned', mara],
      ['mentioned', tomas],
    ],
  ],
  ['an answer', answered([]), [mara, me], [['answered', mara]]],
  [
    'an answer that turns to who wrote',
    answered([mara]),
    [tomas, mara],
    [
      ['mentioned', mara],
      ['answered', tomas],
    ],
  ],
  [
    'a withdrawal',
    {
      kind: 'claim.withdrawn',
      claimId: anId('claim'),
      reason: 'Cut.',
      by: me,
      byName: 'Mara',
      expects: 1,
    } as const,
    [mara],
    [],
  ],
] as const)('%s tells whom it concerns', (_what, change, writers, expected) => {
  const tells = tellsOf(change, { by: me, writers });
  expect(tells.map(({ kind, personId }) => [kind, personId])).toEqual(expected);
  const isInThread = change.kind === 'thread.opened' || change.kind === 'remark.added';
  for (const { threadId } of tells) expect(threadId).toBe(isInThread ? anId('thread') : null);
});

it('nobody is told twice by one change, nobody of their own, and all who are concerned are', () => {
  const people = fc.array(fc.integer({ min: 1, max: 9 }).map((n) => anId('person', n)));
  fc.assert(
    fc.property(
      people,
      people,
      fc.option(fc.integer({ min: 1, max: 9 })),
      (mentions, writers, n) => {
        const by = n === null ? null : anId('person', n);
        const tells = tellsOf(answered(mentions), { by, writers });
        const told = tells.map((tell) => tell.personId);
        const concerned = new Set([...mentions, ...writers]);
        if (by !== null) concerned.delete(by);
        expect(told.toSorted()).toEqual([...concerned].toSorted());
        for (const { personId, kind } of tells) {
          expect(kind).toBe(mentions.includes(personId) ? 'mentioned' : 'answered');
        }
      },
    ),
  );
});

it('tells are laid on the change they belong to; a refusal stays one', () => {
  const reopened = { kind: 'thread.reopened', threadId: anId('thread'), expects: 1 } as const;
  const ruled = telling(ok([reopened, answered([])]), { by: me, writers: [mara] });
  expect(ruled).toEqual({
    ok: true,
    value: [
      reopened,
      {
        ...answered([]),
        tells: [{ personId: mara, kind: 'answered', threadId: anId('thread') }],
      },
    ],
  });
  const refused = fail({ code: 'policy', message: 'No.' });
  expect(telling(refused, { by: me })).toBe(refused);
});

it('reading is a change only where something was unread', () => {
  const meant = { upTo: 7 };
  expect(read(mara, meant, { unread: 0, at: NOON })).toEqual({ ok: true, value: [] });
  expect(read(mara, meant, { unread: 2, at: NOON })).toEqual({
    ok: true,
    value: [{ kind: 'notices.read', personId: mara, meant, readAt: NOON }],
  });
});

it.each([
  [{ numbers: [3, 4, 3] }, { numbers: [3, 4] }],
  [{ upTo: 9 }, { upTo: 9 }],
  [{}, null],
  [{ numbers: [3], upTo: 9 }, null],
])('notices meant by %j are %j', (said, meant) => {
  const answer = meantBy(said);
  expect(answer.ok ? answer.value : null).toEqual(meant);
  if (!answer.ok) expect(answer.problem).toMatchObject({ code: 'invalid' });
});

it('assigning is the strongest reason, an answer the weakest', () => {
  expect(NOTICE_KINDS[0]).toBe('assigned');
  expect(NOTICE_KINDS.at(-1)).toBe('answered');
});

it('a second reading tells whom it is asked of, and who asked for it once it is handed in', () => {
  const asked: Change = {
    kind: 'second-reading.asked',
    reading: aSecondReading({ readerId: mara }),
  };
  expect(tellsOf(asked, { by: me })).toEqual([
    { personId: mara, kind: 'second-reading-asked', threadId: null },
  ]);
  const given: Change = {
    kind: 'second-reading.given',
    readingId: anId('second-reading'),
    leftOut: [],
    expects: 1,
  };
  expect(tellsOf(given, { by: mara, askedBy: me })).toEqual([
    { personId: me, kind: 'second-reading-given', threadId: null },
  ]);
  expect(tellsOf(given, { by: mara })).toEqual([]);
});

it('a sealed identity tells its owner who opens it, and whoever is given it; nobody of what they did themselves', () => {
  const about = { identityId: anId('identity'), personId: mara, expects: 1 };
  const opened: Change = { kind: 'identity.opened', ...about, reason: 'To call back.' };
  expect(tellsOf(opened, { by: mara, ownerId: me })).toEqual([
    { personId: me, kind: 'identity-opened', threadId: null },
  ]);
  expect(tellsOf(opened, { by: mara, ownerId: mara })).toEqual([]);
  for (const kind of ['identity.granted', 'identity.handed-over'] as const) {
    const given: Change = { kind, ...about };
    expect(tellsOf(given, { by: me })).toEqual([
      { personId: mara, kind: 'identity-given', threadId: null },
    ]);
    expect(tellsOf(given, { by: mara })).toEqual([]);
  }
  const revoked: Change = { kind: 'identity.revoked', ...about };
  expect(tellsOf(revoked, { by: me })).toEqual([]);
});

it.each([
  ['nobody where nothing waits', [], []],
  [
    'each person once, with how many',
    [
      [true, [mara]],
      [true, [mara, tomas, mara]],
    ],
    [
      [mara, 2],
      [tomas, 1],
    ],
  ],
  [
    'with those that waited before, where one waits since',
    [
      [false, [mara]],
      [true, [mara]],
    ],
    [[mara, 2]],
  ],
  [
    'nobody whose claims waited before',
    [
      [false, [mara]],
      [true, [tomas]],
    ],
    [[tomas, 1]],
  ],
  ['neither whoever took it in, nor nobody', [[true, [me, null]]], []],
] as const)('a new draft tells %s', (_what, waiting, expected) => {
  const tells = tellsOfDraft(
    waiting.map(([isNew, of]) => ({ isNew, of })),
    { by: me },
  );
  expect(tells).toEqual(
    expected.map(([personId, claims]) => ({
      personId,
      kind: 'claims-waiting',
      threadId: null,
      claims,
    })),
  );
});
