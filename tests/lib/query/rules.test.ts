import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LINK_FILE_BYTES,
  QUERY_KINDS,
  QUERY_PARTS_LIMIT,
  QUERY_STATES,
  type Query,
  type QueryState,
  isOverdue,
} from '#lib/query/query.ts';
import { linkFileBytes, makeLink, revokeLink, usableLink } from '#lib/query/link-rules.ts';
import * as queries from '#lib/query/rules.ts';
import type { Result } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import {
  aClosing,
  aQuery,
  aQueryLink,
  aRightOfReply,
  anAnswer,
  anAttempt,
  asAsked,
} from '#tests/fixtures/queries.ts';
import { aClaim, aPerson, anId } from '#tests/fixtures/things.ts';

const NOW = '2026-11-24T13:00:00.000Z';
const claim = aClaim();
const CHECKER = { personId: anId('person', 9), isEditorial: true };

/** A query in a state, as it comes to be in it. */
function inState(state: QueryState, set: Partial<Query> = {}): Query {
  const query = aRightOfReply(claim, { state, ...set });
  switch (state) {
    case 'open':
      return query;
    case 'answered':
      return { ...query, answers: [anAnswer(query)] };
    case 'closed':
      return { ...query, closing: aClosing(query) };
    case 'withdrawn':
      return { ...query, withdrawnReason: 'Asked twice.' };
    default:
      return state satisfies never;
  }
}

const link = (query: Query) => ({ link: aQueryLink(query), tokenHash: 'hash' });

/** Everything that can be done about a query. */
const ACTS = {
  change: (query: Query) =>
    queries.change(query, { set: { question: 'Who?' }, expects: 1 }, { claims: [], now: NOW }),
  answer: (query: Query) => queries.answer(query, anAnswer(query), CHECKER),
  attempt: (query: Query) => queries.attempt(query, anAttempt(query)),
  close: (query: Query) => queries.close(query, aClosing(query), 1),
  reopen: (query: Query) => queries.reopen(query, 'They wrote again.', 1),
  withdraw: (query: Query) => queries.withdraw(query, 'Asked twice.', 1),
  link: (query: Query) => makeLink(query, link(query), 1),
} satisfies Record<string, (query: Query) => Result<readonly Change[]>>;

/** Which acts each state allows; every other is refused. */
const ALLOWED: Readonly<Record<QueryState, readonly (keyof typeof ACTS)[]>> = {
  open: ['change', 'answer', 'attempt', 'close', 'withdraw', 'link'],
  answered: ['answer', 'attempt', 'close', 'link'],
  closed: ['reopen'],
  withdrawn: [],
};

function codeOf(ruled: Result<unknown>): string {
  return ruled.ok ? 'ok' : ruled.problem.code;
}

function kindsOf(ruled: Result<readonly Change[]>): readonly string[] {
  return ruled.ok ? ruled.value.map(({ kind }) => kind) : [ruled.problem.code];
}

describe('in each state, each act is allowed or refused', () => {
  const acts = Object.entries(ACTS);
  const cells = QUERY_STATES.flatMap((state) =>
    acts.map(([name, act]) => ({ state, name, act, may: ALLOWED[state].some((n) => n === name) })),
  );

  it.each(cells)('$name while $state: $may', ({ state, act, may }) => {
    expect(codeOf(act(inState(state)))).toBe(may ? 'ok' : 'policy');
  });

  it('every state and act was looked at', () => {
    expect(cells).toHaveLength(QUERY_STATES.length * acts.length);
  });

  it('one that was opened again with its answers is neither changed nor withdrawn', () => {
    const again = { ...inState('answered'), state: 'open', reopenedReason: 'More.' } as const;
    expect(codeOf(ACTS.change(again))).toBe('policy');
    expect(codeOf(ACTS.withdraw(again))).toBe('policy');
    expect(codeOf(ACTS.answer(again))).toBe('ok');
  });
});

describe('a question is put', () => {
  const member = { person: aPerson({ role: 'reporter' }), isMember: true };
  const of = (set: Partial<Query>) => asAsked(aQuery(claim, set));

  it.each([
    ['to the reporter who is on the story', of({ kind: 'reporter' }), member, 'ok'],
    ['to an expert by name', of({}), null, 'ok'],
    ['to a party that is accused', of({ kind: 'right-of-reply', accused: 'Port' }), null, 'ok'],
    ['to no reporter', of({ kind: 'reporter' }), null, 'personId'],
    ['to nobody known', of({ kind: 'reporter' }), { person: null, isMember: false }, 'personId'],
    ['to an outsider', of({ kind: 'reporter' }), { ...member, isMember: false }, 'personId'],
    [
      'to one who left',
      of({ kind: 'reporter' }),
      { person: aPerson({ isActive: false }), isMember: true },
      'personId',
    ],
    ['to a source without a name', of({ kind: 'source', to: '' }), null, 'to'],
    ['for the reply of no party', of({ kind: 'right-of-reply' }), null, 'accused'],
    ['due before it is asked', of({ dueAt: '2026-11-01T00:00:00.000Z' }), null, 'dueAt'],
  ] as const)('%s', (_what, asked, to, expected) => {
    const ruled = queries.ask(asked, [claim], to);
    expect(ruled.ok ? 'ok' : (ruled.problem.fields?.[0]?.path ?? ruled.problem.code)).toBe(
      expected,
    );
  });

  it('never about a withdrawn claim', () => {
    const gone = aClaim({ state: 'withdrawn', withdrawnReason: 'Cut.' });
    expect(codeOf(queries.ask(of({}), [claim, gone], null))).toBe('policy');
    const wanted = { set: { claimIds: [gone.id] }, expects: 1 };
    const open = aQuery(aClaim({ id: anId('claim', 5) }));
    expect(codeOf(queries.change(open, wanted, { claims: [gone], now: NOW }))).toBe('policy');
  });
});

describe('an answer', () => {
  const put = aQuery(claim, { kind: 'reporter', personId: anId('person', 2) });
  const copy = { sha256: 'a'.repeat(64), sizeBytes: 1, filename: 'a', mediaType: 'a/b' };

  it.each([
    ['by the one it is put to', put, { personId: anId('person', 2), isEditorial: false }, 'ok'],
    ['by another reporter', put, { personId: anId('person', 3), isEditorial: false }, 'policy'],
    ['by a checker', put, CHECKER, 'ok'],
    ['by the command line', put, { personId: null, isEditorial: true }, 'ok'],
    [
      'of an expert, by a reporter',
      aQuery(claim),
      { personId: null, isEditorial: false },
      'policy',
    ],
  ] as const)('%s: %s', (_who, query, by, expected) => {
    expect(codeOf(queries.answer(query, anAnswer(query), by))).toBe(expected);
  });

  it.each([
    ['words', { text: 'Yes.' }, 'ok'],
    ['that it is right', { text: '', accepts: true }, 'ok'],
    ['a file', { text: '', keptCopy: copy }, 'ok'],
    ['nothing', { text: '' }, 'invalid'],
    ['what has not come yet', { answeredAt: '2027-01-01T00:00:00.000Z' }, 'invalid'],
  ] as const)('says %s', (_what, said, expected) => {
    expect(codeOf(queries.answer(put, anAnswer(put, said), CHECKER))).toBe(expected);
  });

  it('comes as often as one query holds, and no more', () => {
    const full = { ...put, answers: Array<never>(QUERY_PARTS_LIMIT).fill(anAnswer(put) as never) };
    expect(codeOf(queries.answer(full, anAnswer(put), CHECKER))).toBe('policy');
  });
});

it.each(QUERY_KINDS)('attempts are noted for a right of reply alone: %s', (kind) => {
  const query = aQuery(claim, { kind });
  const may = kind === 'right-of-reply';
  expect(codeOf(queries.attempt(query, anAttempt(query)))).toBe(may ? 'ok' : 'policy');
  const ahead = anAttempt(query, { triedAt: '2027-01-01T00:00:00.000Z' });
  expect(codeOf(queries.attempt(query, ahead))).toBe(may ? 'invalid' : 'policy');
});

it('closing says what follows for each claim of the query, once, and for no other', () => {
  const ids = [1, 2, 3, 4].map((n) => anId('claim', n));
  const query = aQuery(claim, { claimIds: ids.slice(0, 3) });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ids), { maxLength: 5 }), (told) => {
      const isEach = told.length === 3 && query.claimIds.every((id) => told.includes(id));
      const closing = aClosing({ claimIds: told });
      expect(codeOf(queries.close(query, closing, 1))).toBe(isEach ? 'ok' : 'invalid');
    }),
  );
});

describe('links', () => {
  const query = aQuery(claim);
  const open = aQueryLink(query);
  const linked = { ...query, links: [open, aQueryLink(query, { state: 'used' })] };

  it.each([
    ['other words', { question: 'Who?' }, ['query-link.revoked', 'query.changed']],
    ['other claims', { claimIds: [anId('claim', 7)] }, ['query-link.revoked', 'query.changed']],
    ['another channel', { channel: 'phone' }, ['query.changed']],
    ['the same words', { question: query.question }, []],
  ] as const)('go with %s', (_what, set, expected) => {
    const ruled = queries.change(linked, { set, expects: 1 }, { claims: [], now: NOW });
    expect(kindsOf(ruled)).toEqual(expected);
  });

  it('go when the query is closed or withdrawn', () => {
    const closed = queries.close(linked, aClosing(linked), 1);
    expect(kindsOf(closed)).toEqual(['query-link.revoked', 'query.closed']);
    const withdrawn = queries.withdraw(linked, 'Asked twice.', 1);
    expect(kindsOf(withdrawn)).toEqual(['query-link.revoked', 'query.withdrawn']);
  });

  it('are made one at a time, for words of the query alone, and for thirty days at most', () => {
    const other = aQueryLink(query, { shown: [{ claimId: anId('claim', 8), words: 'x' }] });
    const late = aQueryLink(query, { expiresAt: '2026-12-25T12:00:00.000Z' });
    const past = aQueryLink(query, { expiresAt: '2026-11-24T11:00:00.000Z' });
    const make = (on: Query, made: typeof open) => makeLink(on, { link: made, tokenHash: 'h' }, 1);
    expect(kindsOf(make(query, open))).toEqual(['query-link.made']);
    expect(kindsOf(make(linked, open))).toEqual(['policy']);
    const replaced = make({ ...query, links: [past] }, open);
    expect(kindsOf(replaced)).toEqual(['query-link.revoked', 'query-link.made']);
    expect(kindsOf(make(query, other))).toEqual(['invalid']);
    expect(kindsOf(make(query, { ...open, shown: [] }))).toEqual(['invalid']);
    expect(kindsOf(make(query, late))).toEqual(['invalid']);
    const put = aQuery(claim, { kind: 'reporter', personId: anId('person') });
    expect(kindsOf(make(put, aQueryLink(put)))).toEqual(['policy']);
  });

  it('open nothing once used, revoked, expired, or over with their query, and all say the same', () => {
    expect(usableLink({ link: open, query }, NOW).ok).toBe(true);
    const refused = [
      null,
      { link: { ...open, state: 'used' as const }, query },
      { link: { ...open, state: 'revoked' as const }, query },
      { link: { ...open, expiresAt: NOW }, query },
      { link: open, query: inState('closed') },
      { link: open, query: inState('withdrawn') },
    ].map((found) => usableLink(found, NOW));
    expect(new Set(refused.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(refused[0]).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  });

  it('are revoked while nobody used them', () => {
    expect(kindsOf(revokeLink(open))).toEqual(['query-link.revoked']);
    expect(kindsOf(revokeLink({ ...open, state: 'revoked' }))).toEqual([]);
    expect(kindsOf(revokeLink({ ...open, state: 'used' }))).toEqual(['policy']);
  });

  it('take a file as large as the house takes, and 20 MB at most', () => {
    expect(linkFileBytes(5)).toBe(5);
    expect(linkFileBytes(LINK_FILE_BYTES * 4)).toBe(LINK_FILE_BYTES);
  });
});

it('a query is overdue while it is open and its date has passed, and at no other time', () => {
  const due = (state: QueryState, dueAt: string | null) => isOverdue({ state, dueAt }, NOW);
  expect(due('open', '2026-11-24T12:59:59.000Z')).toBe(true);
  expect(due('open', NOW)).toBe(false);
  expect(due('open', null)).toBe(false);
  for (const state of ['answered', 'closed', 'withdrawn'] as const) {
    expect(due(state, '2026-11-01T00:00:00.000Z')).toBe(false);
  }
});
