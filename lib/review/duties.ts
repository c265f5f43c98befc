import type { Claim } from '#lib/claim/claim.ts';
import { AXES } from '#lib/claim/standing.ts';
import type { PersonId } from '#lib/id.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';
import { holding } from '#lib/verdict/rules.ts';

/**
 * The open claims of high priority, by the people whose verdict holds on them, on either axis. Whoever judged such a claim
 * does not sign. `verdicts`: oldest first.
 */
export function judgesOfHigh(
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
): ReadonlyMap<PersonId, readonly Claim[]> {
  const byClaim = Map.groupBy(verdicts, ({ claimId }) => claimId);
  const judged = new Map<PersonId, Claim[]>();
  for (const claim of claims) {
    if (claim.state !== 'open' || claim.priority !== 'high') continue;
    const given = byClaim.get(claim.id) ?? [];
    for (const judge of new Set(AXES.map((axis) => holding(given, axis)?.recordedBy ?? null))) {
      if (judge !== null) judged.set(judge, [...(judged.get(judge) ?? []), claim]);
    }
  }
  return judged;
}
