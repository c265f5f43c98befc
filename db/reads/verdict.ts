import { type Column, eq, sql } from 'drizzle-orm';
import type { ClaimId, StoryId } from '#lib/id.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import { claim } from '#db/schema/claim.ts';
import { verdict, verdictReopening, verdictWithdrawal } from '#db/schema/verdict.ts';

/** The columns of a verdict as the domain knows it. */
export const VERDICT = {
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
  // An object of a joined table: drizzle answers null for it where nothing was joined.
  withdrawn: {
    reason: verdictWithdrawal.reason,
    at: verdictWithdrawal.withdrawnAt,
    by: verdictWithdrawal.withdrawnBy,
    byName: verdictWithdrawal.withdrawnByName,
  },
  reopenedIn: verdictReopening.draftId,
};

const ROWS = { claim: rowsBy(verdict.claimId), story: rowsBy(claim.storyId) };

/** Whose verdicts are meant: those of a claim or of a whole story. */
export type VerdictsWanted =
  { readonly of: 'claim'; readonly id: ClaimId } | { readonly of: 'story'; readonly id: StoryId };

/** The verdicts, oldest first. */
export function verdictRows(db: Queries, { of, id }: VerdictsWanted) {
  return ROWS[of](db, { id });
}

function rowsBy(column: Column) {
  return selectOnce((db) =>
    db
      .select(VERDICT)
      .from(verdict)
      .innerJoin(claim, eq(claim.id, verdict.claimId))
      .leftJoin(verdictWithdrawal, eq(verdictWithdrawal.verdictId, verdict.id))
      .leftJoin(verdictReopening, eq(verdictReopening.verdictId, verdict.id))
      .where(eq(column, sql.placeholder('id')))
      .orderBy(verdict.eventNumber),
  );
}
