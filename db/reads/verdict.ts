import { type SQL, eq } from 'drizzle-orm';
import type { Queries } from '#db/engines/sqlite.ts';
import { claim } from '#db/schema/claim.ts';
import { verdict } from '#db/schema/verdict.ts';

/** The verdicts that fit a condition on `verdict` or its `claim`, oldest first. */
export function verdictRows(db: Queries, wanted: SQL) {
  return db
    .select({
      id: verdict.id,
      claimId: verdict.claimId,
      draftId: verdict.draftId,
      axis: verdict.axis,
      value: verdict.value,
      disputedReason: verdict.disputedReason,
      justification: verdict.justification,
      recordedAt: verdict.recordedAt,
      recordedBy: verdict.recordedBy,
      recordedByName: verdict.recordedByName,
    })
    .from(verdict)
    .innerJoin(claim, eq(claim.id, verdict.claimId))
    .where(wanted)
    .orderBy(verdict.eventNumber);
}
