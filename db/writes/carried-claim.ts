import { and, eq, sql } from 'drizzle-orm';
import type { Carried } from '#lib/carry/carried.ts';
import type { Claim } from '#lib/claim/claim.ts';
import type { ClaimId, DraftId } from '#lib/id.ts';
import { stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import { boundWrite, builtOnce } from '#db/engines/prepared.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { carriedClaimAt } from '#db/reads/carried-claim.ts';
import { newestDraftOf } from '#db/reads/story.ts';
import { carriedClaim } from '#db/schema/carried-claim.ts';
import { claim, claimSpan } from '#db/schema/claim.ts';
import { claimForChange, readClaim, writeSpans } from '#db/writes/claim.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';
import { touchStory } from '#db/writes/story.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/**
 * Brings a claim into a draft, open or withdrawn: its words get their places there. `stale` when the claim changed
 * meanwhile, or another draft came.
 */
export function* carryClaim(place: Place, change: Of<'claim.carried'>): Writing<Result<Fact>> {
  const { db, at, eventNumber } = place;
  const { carried } = change;
  const before = yield* readClaim(place, carried.claimId);
  if (before === null) return fail(gone('claim'));
  if (before.version !== change.expects) return fail(stale('claim', before, carried));
  const newest = yield* rowOf(newestDraftOf(db, before.storyId));
  if (newest?.id !== carried.draftId) return fail(stale('text', newest, carried));
  const after = { ...before, ...placeOf(carried), touchedAt: at, version: before.version + 1 };
  yield* write(boundWrite(moveClaim(db), { ...rowOfClaim(after), at }));
  yield* writeSpans(place, before.id, carried.draftId, carried.spans);
  yield* write(boundWrite(insertCarried(db), { ...columnsOf(carried), eventNumber }));
  return ok(factOf(before, told(before), told({ ...after, carried: tellOf(carried) })));
}

/** Gives a claim the words of the newest draft that somebody chose for it. */
export function* placeClaim(place: Place, change: Of<'claim.placed'>): Writing<Result<Fact>> {
  const { db, at } = place;
  const { draftId, spans, words, changes, reopened } = change;
  const read = yield* claimForChange(place, change.claimId, change.expects, { spans, words });
  if (!read.ok) return read;
  const before = read.value;
  const newest = yield* rowOf(newestDraftOf(db, before.storyId));
  if (newest?.id !== draftId) return fail(stale('text', newest, { draftId }));
  const row = yield* rowOf(carriedClaimAt(db, before.id, draftId));
  if (row?.state !== 'waiting') return fail(stale('claim', row, { spans, words }));
  const placed = { draftId, unplaced: null, spans, words } as const;
  const after = { ...before, ...placed, touchedAt: at, version: before.version + 1 };
  yield* write(boundWrite(moveClaim(db), { ...rowOfClaim(after), at }));
  yield* write(db.delete(claimSpan).where(standsIn(claimSpan, before.id, draftId)));
  yield* writeSpans(place, before.id, draftId, spans);
  yield* write(
    db
      .update(carriedClaim)
      .set({ words, changes, reopened })
      .where(standsIn(carriedClaim, before.id, draftId)),
  );
  yield* touchStory(place, before.storyId);
  const carried = tellOf({ ...row, changes, reopened });
  return ok(factOf(before, told(before), told({ ...after, carried })));
}

/** Notes that a person settled what a new draft left open about a claim; `stale` when that was done. */
export function* settleCarried(place: Place, change: Of<'carry.settled'>): Writing<Result<Fact>> {
  const { db, at } = place;
  const { claimId, draftId, settledAs, by, byName } = change;
  const read = yield* claimForChange(place, claimId, change.expects, { settledAs });
  if (!read.ok) return read;
  const before = read.value;
  const row = yield* rowOf(carriedClaimAt(db, claimId, draftId));
  if (row === null) return fail(gone('claim'));
  if (row.state !== 'waiting') return fail(stale('claim', row, { settledAs }));
  const settled = { state: 'settled', decision: settledAs, settledBy: by } as const;
  const set = { ...settled, settledAt: at, settledByName: byName };
  yield* write(
    db
      .update(carriedClaim)
      .set(set)
      .where(standsIn(carriedClaim, claimId, draftId)),
  );
  const waits = { waitsIn: null, touchedAt: at, version: before.version + 1 };
  yield* write(db.update(claim).set(waits).where(eq(claim.id, claimId)));
  yield* touchStory(place, before.storyId);
  const carried = tellOf({ ...row, ...set });
  return ok(factOf(before, told(before), told({ ...before, ...waits, carried })));
}

/** What the record tells of a carried claim besides the claim: no spans, which are the draft's. */
function tellOf({ draftId, fromDraftId, outcome, fromWords, changes, reopened, ...rest }: Carried) {
  const { state, decision } = rest;
  return { draftId, fromDraftId, outcome, fromWords, changes, reopened, state, decision };
}

/** Where the claim stands after it was carried: without a place it keeps the last one it had. */
function placeOf({ draftId, outcome, spans, words, state }: Carried) {
  const waitsIn = state === 'waiting' ? draftId : null;
  if (outcome === 'gone' || outcome === 'ambiguous') return { unplaced: outcome, waitsIn };
  return { unplaced: null, waitsIn, draftId, spans, words };
}

function rowOfClaim({ id, draftId, unplaced, waitsIn, spans, words, version }: Claim) {
  const [first] = spans;
  if (first === undefined) throw new Error('A claim stands on at least one run of words.');
  const offsets = { startOffset: first.start, endOffset: first.end };
  return { id, draftId, unplaced, waitsIn, words, version, ...offsets };
}

function columnsOf(carried: Carried) {
  const { candidates, changes, reopened } = carried;
  return {
    ...carried,
    candidates: JSON.stringify(candidates),
    changes: JSON.stringify(changes),
    reopened: JSON.stringify(reopened),
  };
}

// A draft brings thousands of claims along: building a statement costs more than running it.
const moveClaim = builtOnce((db) =>
  db
    .update(claim)
    .set({
      draftId: sql`${sql.placeholder('draftId')}`,
      unplaced: sql`${sql.placeholder('unplaced')}`,
      waitsIn: sql`${sql.placeholder('waitsIn')}`,
      startOffset: sql`${sql.placeholder('startOffset')}`,
      endOffset: sql`${sql.placeholder('endOffset')}`,
      words: sql`${sql.placeholder('words')}`,
      touchedAt: sql`${sql.placeholder('at')}`,
      version: sql`${sql.placeholder('version')}`,
    })
    .where(eq(claim.id, sql.placeholder('id')))
    .prepare(),
);

const insertCarried = builtOnce((db) =>
  db
    .insert(carriedClaim)
    .values({
      claimId: sql.placeholder('claimId'),
      draftId: sql.placeholder('draftId'),
      fromDraftId: sql.placeholder('fromDraftId'),
      outcome: sql.placeholder('outcome'),
      fromWords: sql.placeholder('fromWords'),
      words: sql.placeholder('words'),
      candidates: sql`${sql.placeholder('candidates')}`,
      changes: sql`${sql.placeholder('changes')}`,
      reopened: sql`${sql.placeholder('reopened')}`,
      state: sql.placeholder('state'),
      decision: sql.placeholder('decision'),
      settledAt: sql.placeholder('settledAt'),
      settledBy: sql.placeholder('settledBy'),
      settledByName: sql.placeholder('settledByName'),
      eventNumber: sql.placeholder('eventNumber'),
    })
    .prepare(),
);

function standsIn(
  table: typeof claimSpan | typeof carriedClaim,
  claimId: ClaimId,
  draftId: DraftId,
) {
  return and(eq(table.claimId, claimId), eq(table.draftId, draftId));
}

function factOf(on: Claim, before: Fact['before'], after: Fact['after']): Fact {
  const subject = { kind: 'claim', id: on.id };
  return { subject, storyId: on.storyId, claimId: on.id, before, after };
}
