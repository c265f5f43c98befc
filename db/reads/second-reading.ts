import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Axis } from '#lib/claim/standing.ts';
import {
  type ClaimId,
  type PersonId,
  type SecondReadingId,
  type StoryId,
  claimIdSchema,
} from '#lib/id.ts';
import type { ReadingMatter, SecondReading } from '#lib/review/second-reading.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import { VERDICT } from '#db/reads/verdict.ts';
import { claim } from '#db/schema/claim.ts';
import {
  secondReading,
  secondReadingClaim,
  secondVerdict,
  settlement,
} from '#db/schema/second-reading.ts';
import { verdict, verdictReopening, verdictWithdrawal } from '#db/schema/verdict.ts';

// The claims of a reading, as JSON in their order: one query answers whole readings. The inner template
// keeps "second_reading"."id" qualified, as in the runs of a claim.
const claimsRead = sql<string>`${sql`(select json_group_array(json_array(part.claim_id, part.left_out) order by part.ordinal) from ${secondReadingClaim} as part where part.reading_id = ${secondReading.id})`}`;

const partsSchema = z.array(z.tuple([claimIdSchema, z.string().nullable()]));

const READING = {
  id: secondReading.id,
  storyId: secondReading.storyId,
  draftId: secondReading.draftId,
  parts: claimsRead.mapWith(partsFrom),
  readerId: secondReading.readerId,
  note: secondReading.note,
  state: secondReading.state,
  askedAt: secondReading.askedAt,
  askedBy: secondReading.askedBy,
  askedByName: secondReading.askedByName,
  givenAt: secondReading.givenAt,
  withdrawnReason: secondReading.withdrawnReason,
  version: secondReading.version,
};

/** A reading as its row stands, its claims still with what was left out. */
export type ReadingRow = Omit<SecondReading, 'claimIds' | 'leftOut'> & {
  readonly parts: z.infer<typeof partsSchema>;
};

/** A second reading as the domain knows it. */
export function toReading({ parts, ...about }: ReadingRow): SecondReading {
  return {
    ...about,
    claimIds: parts.map(([claimId]) => claimId),
    leftOut: parts.flatMap(([claimId, reason]) => (reason === null ? [] : [{ claimId, reason }])),
  };
}

const id = sql.placeholder('id');

const readingOfId = selectOnce((db) =>
  db.select(READING).from(secondReading).where(eq(secondReading.id, id)),
);

/** The second reading of an id. */
export function secondReadingById(db: Queries, readingId: SecondReadingId) {
  return readingOfId(db, { id: readingId });
}

const readingsOfStory = selectOnce((db) =>
  db
    .select(READING)
    .from(secondReading)
    .where(eq(secondReading.storyId, id))
    .orderBy(desc(secondReading.eventNumber)),
);

/** The second readings of a story, the newest first. */
export function secondReadings(db: Queries, storyId: StoryId): readonly SecondReading[] {
  return readingsOfStory(db, { id: storyId }).all().map(toReading);
}

const hiddenClaims = selectOnce((db) =>
  db
    .select({ claimId: secondReadingClaim.claimId })
    .from(secondReading)
    .innerJoin(secondReadingClaim, eq(secondReadingClaim.readingId, secondReading.id))
    .where(and(eq(secondReading.readerId, id), eq(secondReading.state, 'open'))),
);

/** The claims of the second readings a person has open. */
export function claimsHiddenFrom(db: Queries, personId: PersonId): readonly ClaimId[] {
  return hiddenClaims(db, { id: personId })
    .all()
    .map((row) => row.claimId);
}

/** Those of some claims that a person is asked to judge blind already. */
export function readAlready(db: Queries, readerId: PersonId, ids: readonly ClaimId[]) {
  return db
    .select({ number: claim.number })
    .from(secondReadingClaim)
    .innerJoin(secondReading, eq(secondReading.id, secondReadingClaim.readingId))
    .innerJoin(claim, eq(claim.id, secondReadingClaim.claimId))
    .where(
      and(
        inArray(secondReadingClaim.claimId, [...ids]),
        eq(secondReading.readerId, readerId),
        eq(secondReading.state, 'open'),
      ),
    );
}

/** What the writer looks at of claims that are to be read a second time. */
export function claimsToRead(db: Queries, ids: readonly ClaimId[]) {
  return db
    .select({
      id: claim.id,
      storyId: claim.storyId,
      number: claim.number,
      state: claim.state,
      attributionBy: claim.attributionVerdictBy,
      contentBy: claim.contentVerdictBy,
    })
    .from(claim)
    .where(inArray(claim.id, [...ids]));
}

/** Whether the difference on one axis of a claim was settled: a row when it was. */
export function settlementOf(
  db: Queries,
  of: { readonly readingId: SecondReadingId; readonly claimId: ClaimId; readonly axis: Axis },
) {
  return db
    .select({ id: settlement.id })
    .from(settlement)
    .where(
      and(
        eq(settlement.readingId, of.readingId),
        eq(settlement.claimId, of.claimId),
        eq(settlement.axis, of.axis),
      ),
    );
}

const SECOND_VERDICT = {
  id: secondVerdict.id,
  readingId: secondVerdict.readingId,
  claimId: secondVerdict.claimId,
  draftId: secondVerdict.draftId,
  axis: secondVerdict.axis,
  value: secondVerdict.value,
  disputedReason: secondVerdict.disputedReason,
  justification: secondVerdict.justification,
  recordedAt: secondVerdict.recordedAt,
  recordedBy: secondVerdict.recordedBy,
  recordedByName: secondVerdict.recordedByName,
};

const SETTLEMENT = {
  id: settlement.id,
  readingId: settlement.readingId,
  claimId: settlement.claimId,
  axis: settlement.axis,
  keeps: settlement.keeps,
  note: settlement.note,
  settledAt: settlement.settledAt,
  settledBy: settlement.settledBy,
  settledByName: settlement.settledByName,
};

const secondsOfReading = selectOnce((db) =>
  db
    .select(SECOND_VERDICT)
    .from(secondVerdict)
    .where(eq(secondVerdict.readingId, id))
    .orderBy(secondVerdict.eventNumber),
);

const settlementsOfReading = selectOnce((db) =>
  db
    .select(SETTLEMENT)
    .from(settlement)
    .where(eq(settlement.readingId, id))
    .orderBy(settlement.eventNumber),
);

const firstsOfReading = selectOnce((db) =>
  db
    .select(VERDICT)
    .from(secondReading)
    .innerJoin(secondReadingClaim, eq(secondReadingClaim.readingId, secondReading.id))
    .innerJoin(verdict, eq(verdict.claimId, secondReadingClaim.claimId))
    .leftJoin(verdictWithdrawal, eq(verdictWithdrawal.verdictId, verdict.id))
    .leftJoin(verdictReopening, eq(verdictReopening.verdictId, verdict.id))
    .where(
      and(
        eq(secondReading.id, id),
        sql`(${secondReading.givenEventNumber} is null or ${verdict.eventNumber} < ${secondReading.givenEventNumber})`,
        // One that was taken back later still stood when the readings met.
        sql`(${verdictWithdrawal.eventNumber} is null or ${verdictWithdrawal.eventNumber} > ${secondReading.givenEventNumber})`,
        sql`(${verdictReopening.eventNumber} is null or ${verdictReopening.eventNumber} > ${secondReading.givenEventNumber})`,
      ),
    )
    .orderBy(verdict.eventNumber),
);

/** What was judged of the claims of one second reading, oldest first. */
export function matterOfReading(db: Queries, readingId: SecondReadingId): ReadingMatter {
  const values = { id: readingId };
  return {
    firsts: firstsOfReading(db, values).all(),
    seconds: secondsOfReading(db, values).all(),
    settlements: settlementsOfReading(db, values).all(),
  };
}

function partsFrom(json: string) {
  return partsSchema.parse(JSON.parse(json));
}
