import { eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Claim } from '#lib/claim/claim.ts';
import type { ClaimId, StoryId } from '#lib/id.ts';
import type { Span } from '#lib/text/span.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import { claim, claimSpan } from '#db/schema/claim.ts';

// A claim's runs in the draft it was last placed in, as JSON: one query answers whole claims. The inner
// template keeps "claim"."id" qualified, which drizzle does not in a select on one table.
const runs = sql<string>`${sql`(select json_group_array(json_array(run.start_offset, run.end_offset) order by run.ordinal) from ${claimSpan} as run where run.claim_id = ${claim.id} and run.draft_id = ${claim.draftId})`}`;

const runsSchema = z.array(z.tuple([z.number(), z.number()]));

/** The columns of a claim as the domain knows it. */
export const CLAIM = {
  id: claim.id,
  storyId: claim.storyId,
  number: claim.number,
  markedIn: claim.markedIn,
  draftId: claim.draftId,
  unplaced: claim.unplaced,
  waitsIn: claim.waitsIn,
  spans: runs.mapWith(spansFrom),
  words: claim.words,
  restatement: claim.restatement,
  kind: claim.kind,
  priority: claim.priority,
  accused: claim.accused,
  assigneeId: claim.assigneeId,
  state: claim.state,
  withdrawnReason: claim.withdrawnReason,
  withdrawnAt: claim.withdrawnAt,
  withdrawnBy: claim.withdrawnBy,
  withdrawnByName: claim.withdrawnByName,
  verdicts: { attribution: claim.attributionVerdict, content: claim.contentVerdict },
  createdAt: claim.createdAt,
  createdBy: claim.createdBy,
  touchedAt: claim.touchedAt,
  version: claim.version,
};

/** The claim of an id. */
export function claimById(db: Queries, id: ClaimId) {
  return claimOfId(db, { id });
}

const claimOfId = selectOnce((db) =>
  db
    .select(CLAIM)
    .from(claim)
    .where(eq(claim.id, sql.placeholder('id'))),
);

/** The claims of some ids. */
export function claimsById(db: Queries, ids: readonly ClaimId[]): readonly Claim[] {
  if (ids.length === 0) return [];
  return db
    .select(CLAIM)
    .from(claim)
    .where(inArray(claim.id, [...ids]))
    .all();
}

/** Every claim of a story, in reading order, withdrawn ones last. */
export function claimsOf(db: Queries, storyId: StoryId): readonly Claim[] {
  return claimsOfStory(db, { storyId }).all();
}

const claimsOfStory = selectOnce((db) =>
  db
    .select(CLAIM)
    .from(claim)
    .where(eq(claim.storyId, sql.placeholder('storyId')))
    .orderBy(claim.state, claim.startOffset, sql`${claim.endOffset} desc`, claim.number),
);

/** The highest number of a story's claims; no row before the first. */
export function lastClaimOf(db: Queries, storyId: StoryId) {
  return db
    .select({ number: claim.number })
    .from(claim)
    .where(eq(claim.storyId, storyId))
    .orderBy(sql`${claim.number} desc`)
    .limit(1);
}

/** Runs out of their JSON. */
export function spansFrom(json: string): readonly Span[] {
  return runsSchema.parse(JSON.parse(json)).map(([start, end]) => ({ start, end }));
}
