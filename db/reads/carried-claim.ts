import { type SQL, and, asc, eq, sql } from 'drizzle-orm';
import type { Carried } from '#lib/carry/carried.ts';
import type { ClaimId, DraftId } from '#lib/id.ts';
import type { PlacedClaim } from '#lib/store/store.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { CLAIM, spansFrom } from '#db/reads/claim.ts';
import { carriedClaim } from '#db/schema/carried-claim.ts';
import { claim, claimSpan } from '#db/schema/claim.ts';
import { draft } from '#db/schema/story.ts';

/** The runs of a claim in one of its drafts, as JSON; an empty list where it has no place. */
function runsIn(draftId: SQL) {
  return sql<string>`${sql`(select json_group_array(json_array(run.start_offset, run.end_offset) order by run.ordinal) from ${claimSpan} as run where run.claim_id = ${claim.id} and run.draft_id = ${draftId})`}`.mapWith(
    spansFrom,
  );
}

/** The columns of a carried claim as the domain knows it. */
const CARRIED = {
  claimId: carriedClaim.claimId,
  draftId: carriedClaim.draftId,
  fromDraftId: carriedClaim.fromDraftId,
  outcome: carriedClaim.outcome,
  fromSpans: runsIn(sql`${carriedClaim.fromDraftId}`),
  fromWords: carriedClaim.fromWords,
  spans: runsIn(sql`${carriedClaim.draftId}`),
  words: carriedClaim.words,
  candidates: carriedClaim.candidates,
  changes: carriedClaim.changes,
  reopened: carriedClaim.reopened,
  state: carriedClaim.state,
  decision: carriedClaim.decision,
  settledAt: carriedClaim.settledAt,
  settledBy: carriedClaim.settledBy,
  settledByName: carriedClaim.settledByName,
};

/** How the claims came into a draft, in the order in which they were carried. */
export function carriedInto(db: Queries, draftId: DraftId): readonly Carried[] {
  return into(db, { draftId }).all();
}

/** How a claim came through the drafts, oldest first. */
export function carriedOf(db: Queries, claimId: ClaimId): readonly Carried[] {
  return ofClaim(db, { claimId }).all();
}

/** How one claim came into one draft. */
export function carriedClaimAt(db: Queries, claimId: ClaimId, draftId: DraftId) {
  return at(db, { claimId, draftId });
}

/** The claims that have a place in a draft, with their words there, in reading order. */
export function claimsIn(db: Queries, draftId: DraftId): readonly PlacedClaim[] {
  return placedIn(db, { draftId })
    .all()
    .map(({ placed, ...whole }) => ({ claim: whole, spans: placed }));
}

const into = selectOnce((db) =>
  db
    .select(CARRIED)
    .from(carriedClaim)
    .innerJoin(claim, eq(claim.id, carriedClaim.claimId))
    .where(eq(carriedClaim.draftId, sql.placeholder('draftId')))
    .orderBy(carriedClaim.eventNumber),
);

const ofClaim = selectOnce((db) =>
  db
    .select(CARRIED)
    .from(carriedClaim)
    .innerJoin(claim, eq(claim.id, carriedClaim.claimId))
    .innerJoin(draft, eq(draft.id, carriedClaim.draftId))
    .where(eq(carriedClaim.claimId, sql.placeholder('claimId')))
    .orderBy(asc(draft.number)),
);

const at = selectOnce((db) =>
  db
    .select(CARRIED)
    .from(carriedClaim)
    .innerJoin(claim, eq(claim.id, carriedClaim.claimId))
    .where(
      and(
        eq(carriedClaim.claimId, sql.placeholder('claimId')),
        eq(carriedClaim.draftId, sql.placeholder('draftId')),
      ),
    ),
);

const placedIn = selectOnce((db) =>
  db
    .select({ ...CLAIM, placed: runsIn(sql`${claimSpan.draftId}`) })
    .from(claimSpan)
    .innerJoin(claim, eq(claim.id, claimSpan.claimId))
    .where(and(eq(claimSpan.draftId, sql.placeholder('draftId')), eq(claimSpan.ordinal, 0)))
    .orderBy(claimSpan.startOffset, sql`${claimSpan.endOffset} desc`, claim.number),
);
