import type { Claim } from '#lib/claim/claim.ts';
import { type Withdrawing, withdraw } from '#lib/claim/rules.ts';
import type { DecisionId } from '#lib/id.ts';
import { refusal } from '#lib/problem.ts';
import type { Decision } from '#lib/reading/decision.ts';
import type { Offer } from '#lib/reading/offer.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { Draft } from '#lib/story/draft.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';

/** A decision that stands, as whoever decides next needs it. */
export type StandingDecision = Pick<
  Decision,
  'id' | 'fingerprint' | 'decision' | 'claimId' | 'createdBy' | 'createdByName'
>;

/** Who decides, and when. */
export interface Deciding extends Pick<Decision, 'createdAt' | 'createdBy' | 'createdByName'> {
  newDecisionId(): DecisionId;
}

/** The suggestions meant: those somebody can still decide on, and what was decided on the others. */
export interface Meant {
  readonly open: readonly Offer[];
  readonly already: readonly StandingDecision[];
}

/**
 * Finds suggestions by their fingerprints. Refuses one that the draft's reading does not make, and a single
 * one on which a colleague decided; among several those are passed over.
 */
export function meantBy(
  fingerprints: readonly string[],
  offers: readonly Offer[],
  by: Deciding & { readonly standing: readonly StandingDecision[] },
): Result<Meant> {
  const offered = new Map(offers.map((offer) => [offer.fingerprint, offer]));
  const decided = new Map(by.standing.map((one) => [one.fingerprint, one]));
  const open: Offer[] = [];
  const already: StandingDecision[] = [];
  for (const fingerprint of new Set(fingerprints)) {
    const there = decided.get(fingerprint);
    const offer = offered.get(fingerprint);
    if (there !== undefined) already.push(there);
    else if (offer !== undefined) open.push(offer);
    else return fail(refusal('not-found', say('suggestion-gone')));
  }
  const [only] = already;
  if (only !== undefined && open.length === 0 && already.length === 1 && !isOf(only, by)) {
    return fail(refusal('taken', say('suggestion-decided', { name: only.createdByName })));
  }
  return ok({ open, already });
}

/** What is kept of a decision on one suggestion. */
export function decisionOn(
  draft: Draft,
  offer: Offer,
  how: Pick<Decision, 'decision' | 'claimId' | 'reason'> & Deciding,
): Omit<Decision, 'version'> {
  const { createdAt, createdBy, createdByName, decision, claimId, reason } = how;
  return {
    id: how.newDecisionId(),
    storyId: draft.storyId,
    draftId: draft.id,
    fingerprint: offer.fingerprint,
    finder: offer.finder,
    words: wordsOfRuns(draft.text, offer.spans),
    decision,
    claimId,
    reason,
    annotations: offer.annotations.length === 0 ? null : offer.annotations,
    state: 'open',
    createdAt,
    createdBy,
    createdByName,
  };
}

/** Puts suggestions away, for a reason or for none. */
export function dismiss(
  draft: Draft,
  offers: readonly Offer[],
  about: Deciding & { readonly reason: string | null },
): readonly Change[] {
  return offers.map((offer) => ({
    kind: 'suggestion.dismissed',
    decision: decisionOn(draft, offer, { ...about, decision: 'dismissed', claimId: null }),
  }));
}

/**
 * Takes decisions back: the suggestions stand again, and the claims made of them are withdrawn. Refuses where
 * somebody worked on such a claim since. Decisions taken back already are passed over.
 */
export function restore(
  decisions: readonly Decision[],
  claims: readonly Claim[],
  withdrawing: Withdrawing,
): Result<readonly Change[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const changes: Change[] = [];
  for (const { id: decisionId, state, claimId, version } of decisions) {
    if (state !== 'open') continue;
    const claim = claimId === null ? undefined : byId.get(claimId);
    if (claim?.state === 'open') {
      if (claim.version > 1) {
        return fail(refusal('policy', say('suggested-claim-worked-on', { number: claim.number })));
      }
      const withdrawn = withdraw(claim, withdrawing, claim.version);
      if (!withdrawn.ok) return withdrawn;
      changes.push(...withdrawn.value);
    }
    changes.push({ kind: 'suggestion.restored', decisionId, expects: version });
  }
  return ok(changes);
}

function isOf(decision: StandingDecision, by: Deciding): boolean {
  return decision.createdBy === by.createdBy && decision.createdByName === by.createdByName;
}
