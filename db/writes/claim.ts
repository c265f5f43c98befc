import { and, eq } from 'drizzle-orm';
import type { Claim } from '#lib/claim/claim.ts';
import { NOT_WITHDRAWN } from '#lib/claim/rules.ts';
import type { ClaimId, DraftId } from '#lib/id.ts';
import { type Problem, refusal, stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import type { Span } from '#lib/text/span.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { claimById, lastClaimOf } from '#db/reads/claim.ts';
import { newestDraftOf } from '#db/reads/story.ts';
import { claim, claimSpan } from '#db/schema/claim.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';
import { touchStory } from '#db/writes/story.ts';
import { say } from '#lib/say.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

type ClaimChange = Of<'claim.changed' | 'claim.adjusted' | 'claim.withdrawn' | 'claim.restored'>;

/** Writes a claim and gives it its number in the story; `stale` when a newer draft is there. */
export function* markClaim(place: Place, change: Of<'claim.marked'>): Writing<Result<Fact>> {
  const { db } = place;
  const newest = yield* rowOf(newestDraftOf(db, change.claim.storyId));
  if (newest === null) return fail(gone('story'));
  if (newest.id !== change.claim.draftId) return fail(stale('text', newest, change.claim));
  const last = yield* rowOf(lastClaimOf(db, change.claim.storyId));
  const marked: Claim = {
    ...change.claim,
    number: (last?.number ?? 0) + 1,
    verdicts: { attribution: null, content: null },
    version: 1,
  };
  yield* write(db.insert(claim).values({ ...marked, ...firstRun(marked.spans) }));
  yield* writeSpans(place, marked.id, marked.draftId, marked.spans);
  yield* touchStory(place, marked.storyId);
  return ok(factOf(marked, null, told(marked)));
}

/** Changes a claim's own fields or its place in the text, withdraws it, or restores a withdrawn one. */
export function* changeClaim(place: Place, change: ClaimChange): Writing<Result<Fact>> {
  const { db, at } = place;
  const set = settingsOf(change, at);
  const read =
    change.kind === 'claim.restored'
      ? yield* withdrawnClaim(place, change)
      : yield* claimForChange(place, change.claimId, change.expects, set);
  if (!read.ok) return read;
  const before = read.value;
  const after = { ...before, ...set, touchedAt: at, version: before.version + 1 };
  if (change.kind === 'claim.adjusted') {
    yield* write(db.delete(claimSpan).where(stands(before.id, before.draftId)));
    yield* writeSpans(place, before.id, before.draftId, after.spans);
  }
  yield* write(
    db
      .update(claim)
      .set({ ...after, ...firstRun(after.spans) })
      .where(eq(claim.id, before.id)),
  );
  yield* touchStory(place, before.storyId);
  return ok(factOf(before, told(before), told(after)));
}

/** The claim of an id as the reads give it. */
export function* readClaim({ db }: Place, id: ClaimId): Writing<Claim | null> {
  return yield* rowOf(claimById(db, id));
}

/** The open claim something is to hang on; `stale` when it was withdrawn. */
export function* openClaim(place: Place, id: ClaimId, yours: unknown): Writing<Result<Claim>> {
  const found = yield* readClaim(place, id);
  if (found === null) return fail(gone('claim'));
  return found.state === 'open' ? ok(found) : fail(withdrawn(found, yours));
}

/** Notes that something on a claim changed; its own version stays. */
export function* touchClaim(place: Place, on: Pick<Claim, 'id' | 'storyId'>): Writing<void> {
  yield* write(place.db.update(claim).set({ touchedAt: place.at }).where(eq(claim.id, on.id)));
  yield* touchStory(place, on.storyId);
}

/** The open claim a change was made on; `stale` when it has another version or was withdrawn. */
export function* claimForChange(
  place: Place,
  id: ClaimId,
  expects: number,
  yours: unknown,
): Writing<Result<Claim>> {
  const found = yield* readClaim(place, id);
  if (found === null) return fail(gone('claim'));
  if (found.version !== expects) return fail(stale('claim', found, yours));
  return found.state === 'open' ? ok(found) : fail(withdrawn(found, yours));
}

/** The withdrawn claim that is to be restored; `stale` when it has another version or is open. */
function* withdrawnClaim(place: Place, change: Of<'claim.restored'>): Writing<Result<Claim>> {
  const found = yield* readClaim(place, change.claimId);
  if (found === null) return fail(gone('claim'));
  const isAsRead = found.version === change.expects && found.state === 'withdrawn';
  return isAsRead ? ok(found) : fail(stale('claim', found, { state: 'open' }));
}

function withdrawn(found: Claim, yours: unknown): Problem {
  const said = say('claim-withdrawn-meanwhile', { number: found.number });
  return refusal('stale', said, { states: { current: found, yours } });
}

function settingsOf(change: ClaimChange, at: string) {
  switch (change.kind) {
    case 'claim.changed':
      return change.set;
    case 'claim.adjusted':
      return { spans: change.spans, words: change.words };
    case 'claim.withdrawn':
      return {
        state: 'withdrawn',
        withdrawnReason: change.reason,
        withdrawnAt: at,
        withdrawnBy: change.by,
        withdrawnByName: change.byName,
      } as const;
    case 'claim.restored':
      return { state: 'open', ...NOT_WITHDRAWN } as const;
    default:
      return change satisfies never;
  }
}

/** Writes where a claim's words stand in a draft. */
export function* writeSpans(
  { db }: Place,
  claimId: ClaimId,
  draftId: DraftId,
  spans: readonly Span[],
): Writing<void> {
  const rows = spans.map(({ start, end }, ordinal) => ({
    claimId,
    draftId,
    ordinal,
    startOffset: start,
    endOffset: end,
  }));
  if (rows.length > 0) yield* write(db.insert(claimSpan).values(rows));
}

function firstRun(spans: readonly Span[]) {
  const [first] = spans;
  if (first === undefined) throw new Error('A claim stands on at least one run of words.');
  return { startOffset: first.start, endOffset: first.end };
}

function stands(claimId: ClaimId, draftId: DraftId) {
  return and(eq(claimSpan.claimId, claimId), eq(claimSpan.draftId, draftId));
}

function factOf(on: Claim, before: Fact['before'], after: Fact['after']): Fact {
  const subject = { kind: 'claim', id: on.id };
  return { subject, storyId: on.storyId, claimId: on.id, before, after };
}
