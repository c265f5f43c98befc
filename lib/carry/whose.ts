import type { Claim } from '#lib/claim/claim.ts';
import type { Axis } from '#lib/claim/standing.ts';
import type { PersonId } from '#lib/id.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';

/** Whose a claim is that waits: of notices, and of what one is shown as one's own. */
export interface Whose {
  /** Who is to check it. */
  readonly checks: PersonId | null;
  /** Who gave the verdicts that hold no longer. */
  readonly judged: readonly PersonId[];
}

/**
 * Whose a claim is that waits: of whoever is to check it, and of whoever gave a verdict on it that was reopened.
 * `reopened` are the axes on which none was given since, `verdicts` all of the claim, oldest first.
 */
export function whoseIs(
  { assigneeId }: Pick<Claim, 'assigneeId'>,
  reopened: readonly Axis[],
  verdicts: readonly Verdict[],
): Whose {
  const judged = reopened.flatMap((axis) => {
    const last = verdicts.findLast((one) => one.axis === axis && one.withdrawn === null);
    return last?.recordedBy ?? [];
  });
  return { checks: assigneeId, judged: [...new Set(judged)] };
}
