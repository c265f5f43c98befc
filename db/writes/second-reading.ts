import { and, eq } from 'drizzle-orm';
import type { ClaimId, SecondReadingId } from '#lib/id.ts';
import { stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { SecondReading } from '#lib/review/second-reading.ts';
import { judgedAlready, readingAlready, settledAlready } from '#lib/review/second-reading-rules.ts';
import type { Change } from '#lib/store/change.ts';
import { type Writing, rowOf, rowsOf, write } from '#db/engines/sqlite-transaction.ts';
import { personById } from '#db/reads/people.ts';
import {
  claimsToRead,
  readAlready,
  secondReadingById,
  settlementOf,
  toReading,
} from '#db/reads/second-reading.ts';
import {
  secondReading,
  secondReadingClaim,
  secondVerdict,
  settlement,
} from '#db/schema/second-reading.ts';
import { claimForChange, openClaim, readClaim } from '#db/writes/claim.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';
import { touchStory } from '#db/writes/story.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/** Rows of one insert, so that its parameters stay far below SQLite's limit. */
const ROWS_AT_ONCE = 500;

/** Writes a second reading; its claims must still be open, and its reader still blind to them. */
export function* askReading(
  place: Place,
  change: Of<'second-reading.asked'>,
): Writing<Result<Fact>> {
  const { db, eventNumber } = place;
  const asked: SecondReading = { ...change.reading, version: 1 };
  const fit = yield* checkReader(place, asked);
  if (!fit.ok) return fit;
  yield* write(db.insert(secondReading).values({ ...asked, eventNumber }));
  const rows = asked.claimIds.map((claimId, ordinal) => ({
    readingId: asked.id,
    claimId,
    ordinal,
    leftOut: null,
  }));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    yield* write(db.insert(secondReadingClaim).values(rows.slice(from, from + ROWS_AT_ONCE)));
  }
  yield* touchStory(place, asked.storyId);
  return ok(factOf(asked, null, told(asked)));
}

/** What was true when the reading was asked for may have passed: claims withdrawn, or judged by the reader. */
function* checkReader(place: Place, asked: SecondReading): Writing<Result<null>> {
  const { db } = place;
  const reader = yield* rowOf(personById(db, asked.readerId));
  if (reader === null) return fail(gone('person'));
  const claims = yield* rowsOf(claimsToRead(db, asked.claimIds));
  if (claims.length < asked.claimIds.length) return fail(gone('claim'));
  const passed = claims.find((one) => one.state !== 'open' || one.storyId !== asked.storyId);
  if (passed !== undefined) return fail(stale('claims', passed, asked));
  const judged = claims.filter(
    (one) => one.attributionBy === reader.id || one.contentBy === reader.id,
  );
  if (judged.length > 0) return fail(judgedAlready(reader.name, judged));
  const read = yield* rowsOf(readAlready(db, reader.id, asked.claimIds));
  return read.length > 0 ? fail(readingAlready(reader.name, read)) : ok(null);
}

/** Hands a second reading in, or takes it back; either only while it is open. */
export function* endReading(
  place: Place,
  change: Of<'second-reading.given' | 'second-reading.withdrawn'>,
): Writing<Result<Fact>> {
  const { db, at, eventNumber } = place;
  const before = yield* readReading(place, change.readingId);
  if (before === null) return fail(gone('second-reading'));
  if (before.version !== change.expects || before.state !== 'open') {
    return fail(stale('second-reading', before, change));
  }
  const ended =
    change.kind === 'second-reading.given'
      ? ({ state: 'given', leftOut: change.leftOut, givenAt: at } as const)
      : ({ state: 'withdrawn', withdrawnReason: change.reason } as const);
  const after: SecondReading = { ...before, ...ended, version: before.version + 1 };
  const { state, givenAt, withdrawnReason, version } = after;
  const givenEventNumber = state === 'given' ? eventNumber : null;
  yield* write(
    db
      .update(secondReading)
      .set({ state, givenAt, givenEventNumber, withdrawnReason, version })
      .where(eq(secondReading.id, before.id)),
  );
  for (const { claimId, reason } of after.leftOut) {
    yield* write(
      db.update(secondReadingClaim).set({ leftOut: reason }).where(isPart(before.id, claimId)),
    );
  }
  yield* touchStory(place, before.storyId);
  return ok(factOf(after, told(before), told(after)));
}

/** Adds a judgement of a second reading, while that is open and its claim too. */
export function* recordSecondVerdict(
  place: Place,
  { verdict }: Of<'second-verdict.recorded'>,
): Writing<Result<Fact>> {
  const { db, eventNumber } = place;
  const reading = yield* readReading(place, verdict.readingId);
  if (reading === null) return fail(gone('second-reading'));
  const isTheirs = reading.readerId === verdict.recordedBy;
  if (reading.state !== 'open' || !isTheirs || !reading.claimIds.includes(verdict.claimId)) {
    return fail(stale('second-reading', reading, verdict));
  }
  const judged = yield* openClaim(place, verdict.claimId, verdict);
  if (!judged.ok) return judged;
  if (judged.value.draftId !== verdict.draftId) {
    return fail(stale('text', judged.value, verdict));
  }
  yield* write(db.insert(secondVerdict).values({ ...verdict, eventNumber }));
  yield* touchStory(place, reading.storyId);
  return ok({
    subject: { kind: 'second-verdict', id: verdict.id },
    storyId: reading.storyId,
    claimId: verdict.claimId,
    before: null,
    after: told(verdict),
  });
}

/** Notes how a difference was settled: once, of a reading that was handed in, on the claim as it was read. */
export function* settleDifference(
  place: Place,
  change: Of<'difference.settled'>,
): Writing<Result<Fact>> {
  const { db, eventNumber } = place;
  const made = change.settlement;
  const reading = yield* readReading(place, made.readingId);
  if (reading === null) return fail(gone('second-reading'));
  if (reading.state !== 'given') return fail(stale('second-reading', reading, made));
  const claim = yield* readClaim(place, made.claimId);
  if (claim === null) return fail(gone('claim'));
  if ((yield* rowOf(settlementOf(db, made))) !== null) {
    return fail(settledAlready(claim, made.axis));
  }
  // A withdrawn claim can no longer be judged, but a difference on it can still be put aside.
  if (claim.state === 'open') {
    const current = yield* claimForChange(place, claim.id, change.expects, made);
    if (!current.ok) return current;
  }
  yield* write(db.insert(settlement).values({ ...made, eventNumber }));
  yield* touchStory(place, reading.storyId);
  return ok({
    subject: { kind: 'settlement', id: made.id },
    storyId: reading.storyId,
    claimId: made.claimId,
    before: null,
    after: told(made),
  });
}

function* readReading({ db }: Place, id: SecondReadingId): Writing<SecondReading | null> {
  const row = yield* rowOf(secondReadingById(db, id));
  return row === null ? null : toReading(row);
}

function isPart(readingId: SecondReadingId, claimId: ClaimId) {
  return and(eq(secondReadingClaim.readingId, readingId), eq(secondReadingClaim.claimId, claimId));
}

function factOf(on: SecondReading, before: Fact['before'], after: Fact['after']): Fact {
  const subject = { kind: 'second-reading', id: on.id };
  return { subject, storyId: on.storyId, claimId: null, before, after };
}
