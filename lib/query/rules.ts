import type { Claim } from '#lib/claim/claim.ts';
import { stillOpen } from '#lib/claim/rules.ts';
import { type Wanted, difference, isEmpty } from '#lib/difference.ts';
import type { PersonId } from '#lib/id.ts';
import type { Person } from '#lib/people/person.ts';
import { fieldRefusal, refusal } from '#lib/problem.ts';
import { revokedBy } from '#lib/query/link-rules.ts';
import {
  type AskedQuery,
  type Closing,
  QUERY_PARTS_LIMIT,
  type Query,
  type QueryAnswer,
  type QueryAttempt,
} from '#lib/query/query.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { QuerySettings } from '#lib/store/settings.ts';

/** A query as it is asked: open, and the store gives it its number. */
export type NewQuery = Omit<AskedQuery, 'number' | 'version'>;

/** The member of the story who is asked: null when nobody on the desk has the id. */
export interface AskedMember {
  readonly person: Person | null;
  readonly isMember: boolean;
}

/** Who writes an answer down. */
export interface Answering {
  /** Null on the command line. */
  readonly personId: PersonId | null;
  /** Whether they check or edit: a reporter answers only what is put to them. */
  readonly isEditorial: boolean;
}

/** Puts a question to somebody about open claims of a story. */
export function ask(
  query: NewQuery,
  claims: readonly Claim[],
  member: AskedMember | null,
): Result<readonly Change[]> {
  const fit = mayBePut(query, member);
  if (!fit.ok) return fit;
  const standing = allOpen(claims);
  if (!standing.ok) return standing;
  if (query.dueAt !== null && query.dueAt < query.askedAt) {
    return fail(fieldRefusal('dueAt', say('query-due-past')));
  }
  return ok([{ kind: 'query.asked', query }]);
}

/**
 * Changes what is asked, about which claims, by when and how. Only while nobody answered; other words or other
 * claims make the links to the old ones worthless, so they are revoked.
 */
export function change(
  query: Query,
  wanted: { readonly set: Wanted<AskedQuery, keyof QuerySettings>; readonly expects: number },
  { claims, now }: { readonly claims: readonly Claim[]; readonly now: string },
): Result<readonly Change[]> {
  const waits = stillWaits(query);
  if (!waits.ok) return waits;
  if (query.answers.length > 0) return fail(answeredAlready(query));
  const set = difference(query, wanted.set);
  if (isEmpty(set)) return ok([]);
  if (set.claimIds !== undefined) {
    const standing = allOpen(claims);
    if (!standing.ok) return standing;
  }
  const { dueAt } = set;
  if (dueAt !== undefined && dueAt !== null && dueAt < now) {
    return fail(fieldRefusal('dueAt', say('query-due-past')));
  }
  const isOther = set.question !== undefined || set.claimIds !== undefined;
  return ok([
    ...(isOther ? revokedBy(query) : []),
    { kind: 'query.changed', queryId: query.id, set, expects: wanted.expects },
  ]);
}

/** Whether somebody may answer a query that still waits. A reporter answers what was put to them, and nothing else. */
export function mayAnswer(query: Query, by: Answering): Result<null> {
  const waits = stillWaits(query);
  if (!waits.ok) return waits;
  const isTheirs = query.kind === 'reporter' && query.personId === by.personId;
  if (by.isEditorial || isTheirs) return ok(null);
  return fail(refusal('policy', say('query-not-yours', { number: query.number })));
}

/** Writes an answer down. */
export function answer(query: Query, given: QueryAnswer, by: Answering): Result<readonly Change[]> {
  const may = mayAnswer(query, by);
  if (!may.ok) return may;
  const fit = mayBeKept(query, given);
  return fit.ok ? ok([{ kind: 'query.answered', answer: given }]) : fit;
}

/** Whether an answer says anything, and no more of them came than one query holds. */
export function mayBeKept(query: Query, given: QueryAnswer): Result<null> {
  if (!given.accepts && given.text === '' && given.keptCopy === null) {
    return fail(fieldRefusal('text', say('query-answer-missing')));
  }
  if (given.answeredAt > given.notedAt) {
    return fail(fieldRefusal('answeredAt', say('query-moment-ahead')));
  }
  return roomIn(query, query.answers);
}

/** Notes one try at reaching an accused party. */
export function attempt(query: Query, tried: QueryAttempt): Result<readonly Change[]> {
  if (query.kind !== 'right-of-reply') {
    return fail(refusal('policy', say('query-no-attempts', { number: query.number })));
  }
  const waits = stillWaits(query);
  if (!waits.ok) return waits;
  if (tried.triedAt > tried.notedAt) {
    return fail(fieldRefusal('triedAt', say('query-moment-ahead')));
  }
  const room = roomIn(query, query.attempts);
  return room.ok ? ok([{ kind: 'query.attempted', attempt: tried }]) : room;
}

/** Closes a query, answered or not, with what follows from it for each of its claims. */
export function close(query: Query, closing: Closing, expects: number): Result<readonly Change[]> {
  const waits = stillWaits(query);
  if (!waits.ok) return waits;
  const told = closing.claims.map(({ claimId }) => claimId);
  const isWhole =
    told.length === query.claimIds.length && query.claimIds.every((id) => told.includes(id));
  if (!isWhole) return fail(fieldRefusal('claims', say('query-effects-incomplete')));
  return ok([...revokedBy(query), { kind: 'query.closed', queryId: query.id, closing, expects }]);
}

/** Opens a closed query again: what came back did not settle it after all. */
export function reopen(query: Query, reason: string, expects: number): Result<readonly Change[]> {
  if (query.state === 'closed') {
    return ok([{ kind: 'query.reopened', queryId: query.id, reason, expects }]);
  }
  const { number } = query;
  return fail(
    query.state === 'withdrawn'
      ? refusal('policy', say('query-is-over', { number, state: query.state }))
      : refusal('policy', say('query-not-closed', { number })),
  );
}

/** Withdraws a query that nobody answered. What was answered is closed: it happened. */
export function withdraw(query: Query, reason: string, expects: number): Result<readonly Change[]> {
  const waits = stillWaits(query);
  if (!waits.ok) return waits;
  if (query.answers.length > 0) return fail(answeredAlready(query));
  return ok([...revokedBy(query), { kind: 'query.withdrawn', queryId: query.id, reason, expects }]);
}

/** Whether something can still come back on a query: it is neither closed nor withdrawn. */
export function stillWaits(query: Pick<AskedQuery, 'number' | 'state'>): Result<null> {
  const { number, state } = query;
  if (state === 'open' || state === 'answered') return ok(null);
  return fail(refusal('policy', say('query-is-over', { number, state })));
}

function mayBePut({ kind, to, accused }: NewQuery, member: AskedMember | null): Result<null> {
  if (kind === 'reporter') return isOnStory(member);
  if (kind === 'right-of-reply' && (accused ?? '') === '') {
    return fail(fieldRefusal('accused', say('query-accused-missing')));
  }
  return to === '' ? fail(fieldRefusal('to', say('query-to-missing'))) : ok(null);
}

function isOnStory(member: AskedMember | null): Result<null> {
  if (member === null) return fail(fieldRefusal('personId', say('query-reporter-missing')));
  const { person, isMember } = member;
  if (person === null) return fail(fieldRefusal('personId', say('person-unknown')));
  if (isMember && person.isActive) return ok(null);
  return fail(fieldRefusal('personId', say('query-reporter-left', { name: person.name })));
}

function allOpen(claims: readonly Claim[]): Result<null> {
  for (const claim of claims) {
    const standing = stillOpen(claim);
    if (!standing.ok) return standing;
  }
  return ok(null);
}

function roomIn({ number }: Query, parts: readonly unknown[]): Result<null> {
  if (parts.length < QUERY_PARTS_LIMIT) return ok(null);
  return fail(refusal('policy', say('query-full', { number, most: QUERY_PARTS_LIMIT })));
}

function answeredAlready({ number }: Query) {
  return refusal('policy', say('query-has-answers', { number }));
}
