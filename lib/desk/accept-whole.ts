import type { WorkingDesk } from '#lib/desk/desk.ts';
import type { DraftReading } from '#lib/desk/draft-reading.ts';
import { keep } from '#lib/desk/keep.ts';
import { ATTEMPTS, decidingOn } from '#lib/desk/suggestion.ts';
import type { ClaimId, DecisionId } from '#lib/id.ts';
import type { Accepted, Accepting } from '#lib/reading/acceptance.ts';
import { meantBy } from '#lib/reading/decision-rules.ts';
import type { Offer } from '#lib/reading/offer.ts';
import { type Result, ok } from '#lib/result.ts';

/** What is to become claims, and how. */
interface Wish {
  readonly fingerprints: readonly string[];
  /** Makes changes of the suggestions that are meant and on which nobody has decided. */
  readonly rule: (offers: readonly Offer[], accepting: Accepting) => Result<Accepted>;
}

interface AcceptedWhole {
  readonly claimIds: readonly ClaimId[];
  readonly decisionIds: readonly DecisionId[];
  readonly already: readonly string[];
}

/**
 * Makes claims of suggestions by a rule, whole or not at all. Tried anew where a colleague decided on one of them
 * meanwhile, or named a source that was to be added.
 */
export async function acceptWhole(
  desk: WorkingDesk,
  { draft, reading, offers }: DraftReading,
  { fingerprints, rule }: Wish,
): Promise<Result<AcceptedWhole>> {
  const { storyId } = draft;
  for (let attempt = 1; ; attempt += 1) {
    const deciding = decidingOn(desk);
    const standing = await desk.store.decisionsOf(storyId);
    const meant = meantBy(fingerprints, offers, { ...deciding, standing });
    if (!meant.ok) return meant;
    const { sources } = await desk.store.matterOfStory(storyId);
    const ruled = rule(meant.value.open, {
      ...deciding,
      reading,
      sources: sources.filter((source) => source.storyId === storyId),
      newClaimId: () => desk.newId('claim'),
      newAttributionId: () => desk.newId('attribution'),
      newSourceId: () => desk.newId('source'),
    });
    if (!ruled.ok) return ruled;
    const { changes, claimIds } = ruled.value;
    const kept = await keep(desk, ok(changes));
    if (kept.ok) {
      const decisionIds = changes.flatMap((one) => ('decision' in one ? [one.decision.id] : []));
      const already = meant.value.already.map(({ fingerprint }) => fingerprint);
      return ok({ claimIds, decisionIds, already });
    }
    // A resent act is not tried anew: it was done.
    const isRace = kept.problem.code === 'taken' && kept.problem.doneAs === undefined;
    if (!isRace || attempt === ATTEMPTS) return kept;
  }
}
