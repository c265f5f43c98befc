import { eq } from 'drizzle-orm';
import type { ClaimId, StoryId } from '#lib/id.ts';
import { stale } from '#lib/problem.ts';
import type { AskedQuery, QueryAnswer } from '#lib/query/query.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { askedRows, lastQueryOf } from '#db/reads/query.ts';
import { query, queryAnswer, queryAttempt, queryClaim } from '#db/schema/query.ts';
import { readClaim } from '#db/writes/claim.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';
import { keepCopy, touchStory } from '#db/writes/story.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

type QueryChange = Of<'query.changed' | 'query.closed' | 'query.reopened' | 'query.withdrawn'>;

/** Writes a query and gives it its number in the story. */
export function* askQuery(place: Place, change: Of<'query.asked'>): Writing<Result<Fact>> {
  const { db, eventNumber } = place;
  const { storyId } = change.query;
  const last = yield* rowOf(lastQueryOf(db, storyId));
  const asked: AskedQuery = { ...change.query, number: (last?.number ?? 0) + 1, version: 1 };
  const { claimIds, ...row } = asked;
  const known = yield* claimsOf(place, storyId, claimIds);
  if (!known.ok) return known;
  yield* write(db.insert(query).values({ ...row, eventNumber }));
  yield* writeClaims(place, asked);
  yield* touchStory(place, storyId);
  return ok(queryFact(asked, null, told(asked)));
}

/** Changes, closes, withdraws a query, or opens it again; `stale` for another version or state. */
export function* changeQuery(place: Place, change: QueryChange): Writing<Result<Fact>> {
  const { db } = place;
  const before = yield* rowOf(askedRows(db, { of: 'query', id: change.queryId }));
  if (before === null) return fail(gone('query'));
  const set = settingsOf(change);
  if (before.version !== change.expects || !mayBecome(before, change.kind)) {
    return fail(stale('query', before, set));
  }
  const after: AskedQuery = { ...before, ...set, version: before.version + 1 };
  const { claimIds, ...row } = after;
  if (change.kind === 'query.changed' && change.set.claimIds !== undefined) {
    const known = yield* claimsOf(place, before.storyId, claimIds);
    if (!known.ok) return known;
    yield* write(db.delete(queryClaim).where(eq(queryClaim.queryId, before.id)));
    yield* writeClaims(place, after);
  }
  yield* write(db.update(query).set(row).where(eq(query.id, before.id)));
  yield* touchStory(place, before.storyId);
  return ok(queryFact(after, told(before), told(after)));
}

/** Adds an answer; `stale` when the query is over meanwhile. */
export function* answerQuery(place: Place, change: Of<'query.answered'>): Writing<Result<Fact>> {
  const { db, eventNumber } = place;
  const { answer } = change;
  const counted = yield* countPart(place, answer, { state: 'answered' });
  if (!counted.ok) return counted;
  const { keptCopy } = answer;
  if (keptCopy !== null) yield* keepCopy(place, keptCopy.sha256, keptCopy.sizeBytes);
  yield* write(db.insert(queryAnswer).values({ ...rowFrom(answer), eventNumber }));
  const { before, after } = counted.value;
  return ok(queryFact(after, told(before), told({ ...after, answer })));
}

/** Adds an attempt at reaching an accused party; `stale` when the query is over meanwhile. */
export function* noteAttempt(place: Place, change: Of<'query.attempted'>): Writing<Result<Fact>> {
  const { db, eventNumber } = place;
  const { attempt } = change;
  const counted = yield* countPart(place, attempt, {});
  if (!counted.ok) return counted;
  yield* write(db.insert(queryAttempt).values({ ...attempt, eventNumber }));
  const { before, after } = counted.value;
  return ok(queryFact(after, told(before), told({ ...after, attempt })));
}

/** An event on a query is filed under its claim where there is one; under none where it bears on several. */
export function queryFact(on: AskedQuery, before: Fact['before'], after: Fact['after']): Fact {
  const subject = { kind: 'query', id: on.id };
  return { subject, storyId: on.storyId, claimId: claimOfEvents(on.claimIds), before, after };
}

/** The claim under which events of something on these claims are filed. */
export function claimOfEvents(claimIds: readonly ClaimId[]): ClaimId | null {
  return claimIds.length === 1 ? (claimIds[0] ?? null) : null;
}

function* countPart(
  place: Place,
  part: { readonly queryId: AskedQuery['id'] },
  set: { readonly state?: AskedQuery['state'] },
): Writing<Result<{ readonly before: AskedQuery; readonly after: AskedQuery }>> {
  const before = yield* rowOf(askedRows(place.db, { of: 'query', id: part.queryId }));
  if (before === null) return fail(gone('query'));
  if (before.state !== 'open' && before.state !== 'answered') {
    return fail(stale('query', before, part));
  }
  const counted = { ...set, version: before.version + 1 };
  yield* write(place.db.update(query).set(counted).where(eq(query.id, before.id)));
  yield* touchStory(place, before.storyId);
  return ok({ before, after: { ...before, ...counted } });
}

function settingsOf(change: QueryChange) {
  switch (change.kind) {
    case 'query.changed':
      return change.set;
    case 'query.closed':
      return { state: 'closed', closing: change.closing } as const;
    case 'query.reopened':
      return { state: 'open', closing: null, reopenedReason: change.reason } as const;
    case 'query.withdrawn':
      return { state: 'withdrawn', withdrawnReason: change.reason } as const;
    default:
      return change satisfies never;
  }
}

function mayBecome({ state }: AskedQuery, kind: QueryChange['kind']): boolean {
  if (kind === 'query.reopened') return state === 'closed';
  return state === 'open' || (state === 'answered' && kind === 'query.closed');
}

/** Whether all these claims are the story's; a claim of another one is not there. */
function* claimsOf(
  place: Place,
  storyId: StoryId,
  claimIds: readonly ClaimId[],
): Writing<Result<null>> {
  for (const claimId of claimIds) {
    const claim = yield* readClaim(place, claimId);
    if (claim?.storyId !== storyId) return fail(gone('claim'));
  }
  return ok(null);
}

function* writeClaims({ db }: Place, { id: queryId, claimIds }: AskedQuery): Writing<void> {
  const rows = claimIds.map((claimId, ordinal) => ({ queryId, claimId, ordinal }));
  yield* write(db.insert(queryClaim).values(rows));
}

function rowFrom({ keptCopy, ...rest }: QueryAnswer) {
  return {
    ...rest,
    keptSha256: keptCopy?.sha256 ?? null,
    keptFilename: keptCopy?.filename ?? null,
    keptMediaType: keptCopy?.mediaType ?? null,
  };
}
