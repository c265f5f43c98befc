import { eq, sql } from 'drizzle-orm';
import { stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import { boundWrite, builtOnce } from '#db/engines/prepared.ts';
import { type Writing, write } from '#db/engines/sqlite-transaction.ts';
import { claim } from '#db/schema/claim.ts';
import { verdict } from '#db/schema/verdict.ts';
import { claimForChange } from '#db/writes/claim.ts';
import { type Fact, type Place, told } from '#db/writes/fact.ts';
import { touchStory } from '#db/writes/story.ts';

/** Adds a verdict; it holds on its axis from now on. The claim's version counts it. */
export function* recordVerdict(
  place: Place,
  change: Extract<Change, { readonly kind: 'verdict.recorded' }>,
): Writing<Result<Fact>> {
  const { db, at, eventNumber } = place;
  const given = change.verdict;
  const read = yield* claimForChange(place, given.claimId, change.expects, given);
  if (!read.ok) return read;
  const judged = read.value;
  if (judged.draftId !== given.draftId) return fail(stale('This text', judged, given));
  yield* write(boundWrite(insertVerdict(db), { ...given, eventNumber }));
  const hold = given.axis === 'attribution' ? holdAttribution(db) : holdContent(db);
  yield* write(boundWrite(hold, { ...given, at, version: judged.version + 1 }));
  yield* touchStory(place, judged.storyId);
  return ok({
    subject: { kind: 'verdict', id: given.id },
    storyId: judged.storyId,
    claimId: judged.id,
    before: null,
    after: told(given),
  });
}

const insertVerdict = builtOnce((db) =>
  db
    .insert(verdict)
    .values({
      id: sql.placeholder('id'),
      claimId: sql.placeholder('claimId'),
      draftId: sql.placeholder('draftId'),
      axis: sql.placeholder('axis'),
      value: sql.placeholder('value'),
      disputedReason: sql.placeholder('disputedReason'),
      justification: sql.placeholder('justification'),
      recordedAt: sql.placeholder('recordedAt'),
      recordedBy: sql.placeholder('recordedBy'),
      recordedByName: sql.placeholder('recordedByName'),
      eventNumber: sql.placeholder('eventNumber'),
    })
    .prepare(),
);

/** What both axes set on the claim besides their own columns. */
const counted = {
  version: sql`${sql.placeholder('version')}`,
  touchedAt: sql`${sql.placeholder('at')}`,
};

const ofTheClaim = eq(claim.id, sql.placeholder('claimId'));

const holdAttribution = builtOnce((db) =>
  db
    .update(claim)
    .set({
      attributionVerdict: sql`${sql.placeholder('value')}`,
      attributionVerdictAt: sql`${sql.placeholder('recordedAt')}`,
      attributionVerdictBy: sql`${sql.placeholder('recordedBy')}`,
      attributionVerdictByName: sql`${sql.placeholder('recordedByName')}`,
      ...counted,
    })
    .where(ofTheClaim)
    .prepare(),
);

const holdContent = builtOnce((db) =>
  db
    .update(claim)
    .set({
      contentVerdict: sql`${sql.placeholder('value')}`,
      contentVerdictAt: sql`${sql.placeholder('recordedAt')}`,
      contentVerdictBy: sql`${sql.placeholder('recordedBy')}`,
      contentVerdictByName: sql`${sql.placeholder('recordedByName')}`,
      ...counted,
    })
    .where(ofTheClaim)
    .prepare(),
);
