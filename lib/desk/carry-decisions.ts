import type { Annotation } from '#lib/annotation/annotation.ts';
import type { CarriedStory } from '#lib/desk/carry-story.ts';
import type { WorkingDesk } from '#lib/desk/desk.ts';
import type { Decision } from '#lib/reading/decision.ts';
import { withAnnotations } from '#lib/reading/annotation-offers.ts';
import { NOTHING_READ } from '#lib/reading/nothing-read.ts';
import { type Offer, offersOf } from '#lib/reading/offer.ts';
import { readingSchema } from '#lib/reading/reading.ts';
import type { Change } from '#lib/store/change.ts';
import type { Draft } from '#lib/story/draft.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import type { Span } from '#lib/text/span.ts';

/** A draft that is taken in, the work that came into it, and what is suggested in it. */
export interface ReadNext {
  readonly draft: Draft;
  readonly work: CarriedStory;
  /** The reading of it as JSON; null where nobody could read it. */
  readonly json: string | null;
  /** The annotations made elsewhere, as they are in it. */
  readonly annotations: readonly Annotation[];
}

/**
 * The decisions to dismiss a suggestion that go on in other words. The same words need none: a decision goes by them.
 * Where the new words are suggested again by the same finder, and no fact in them differs, they stay dismissed.
 */
export async function carryDecisions(
  desk: WorkingDesk,
  { draft, work, json, annotations }: ReadNext,
): Promise<readonly Change[]> {
  const standing = await desk.store.decisionsOf(draft.storyId);
  const decided = new Set(standing.map(({ fingerprint }) => fingerprint));
  const reading = json === null ? NOTHING_READ : readingSchema.parse(JSON.parse(json));
  const read = offersOf(draft, reading);
  const offers = withAnnotations(read, { text: draft.text, annotations });
  const there = new Map(offers.map((offer) => [placeOf(offer.finder, offer.spans), offer]));
  const before = new Map(work.offers.map((offer) => [offer.fingerprint, offer]));
  const changes: Change[] = [];
  for (const one of standing) {
    const offer = before.get(one.fingerprint);
    const mark = work.marks.get(one.fingerprint);
    if (one.decision !== 'dismissed' || offer === undefined || mark === undefined) continue;
    if (mark.outcome !== 'reworded' || mark.needsReview) continue;
    const again = there.get(placeOf(offer.finder, mark.spans));
    if (again === undefined || decided.has(again.fingerprint)) continue;
    const whole = await desk.store.decision(one.id);
    if (whole === null) continue;
    decided.add(again.fingerprint);
    changes.push({
      kind: 'suggestion.carried',
      decision: { ...inDraft(draft, whole, again), id: desk.newId('decision') },
      from: one.id,
    });
  }
  return changes;
}

function inDraft(draft: Draft, decision: Decision, again: Offer): Omit<Decision, 'version' | 'id'> {
  const { storyId, finder, claimId, reason, createdAt, createdBy, createdByName } = decision;
  const { annotations } = decision;
  return {
    storyId,
    draftId: draft.id,
    fingerprint: again.fingerprint,
    finder,
    words: wordsOfRuns(draft.text, again.spans),
    decision: decision.decision,
    claimId,
    reason,
    annotations,
    state: 'open',
    createdAt,
    createdBy,
    createdByName,
  };
}

function placeOf(finder: string, spans: readonly Span[]): string {
  return [finder, ...spans.map(({ start, end }) => `${start}-${end}`)].join(' ');
}
