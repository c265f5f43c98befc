import type { CarriedMark, Mark } from '#lib/carry/mark.ts';
import { carryClaims } from '#lib/carry/rules.ts';
import type { Claim } from '#lib/claim/claim.ts';
import type { ReadSet } from '#lib/annotation/annotation-set.ts';
import { marksOfSets, setsToCarry } from '#lib/desk/carry-sets.ts';
import { draftReading } from '#lib/desk/draft-reading.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { found } from '#lib/desk/keep.ts';
import type { DraftId } from '#lib/id.ts';
import { type Offer, standingAmong } from '#lib/reading/offer.ts';
import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { carryDismissals } from '#lib/review/carried-dismissals.ts';
import { type SentencesByBlock, splitDraft } from '#lib/review/coverage.ts';
import type { StandingDismissal } from '#lib/review/dismissal.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { StoryMatter } from '#lib/store/store.ts';
import type { Brought, Draft } from '#lib/story/draft.ts';
import { sumsOfOutcomes } from '#lib/story/outcome.ts';
import type { Story } from '#lib/story/story.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';
import { comeAndGone } from '#lib/carry/come-and-gone.ts';

/** The next draft as far as carrying looks at it. */
export type NextDraft = Pick<Draft, 'id' | 'storyId' | 'text' | 'blocks'>;

/** What a story's work comes to in its next draft. */
export interface CarriedStory {
  /** What brings claims and dismissals along, in the order in which it has to be kept. */
  readonly changes: readonly Change[];
  readonly brought: Brought;
  /** How everything came: claims and dismissals by their ids, suggestions by their fingerprints. */
  readonly marks: ReadonlyMap<string, CarriedMark>;
  /** What the machine suggests in the draft before, dismissed ones too; none under an open claim. */
  readonly offers: readonly Offer[];
  /** The annotations made elsewhere that come along, as they are in the draft before. */
  readonly sets: readonly ReadSet[];
  /** All verdicts on its claims as they were, oldest first. */
  readonly verdicts: readonly Verdict[];
  /** The text of the draft before. */
  readonly from: string;
}

/**
 * Carries all that lies over a story's newest draft into the next one; nothing is kept. A claim that has no place
 * in the newest draft is looked for with the words of the last draft in which it had one.
 */
export async function carryStory(
  desk: Desk,
  story: Story,
  next: NextDraft,
): Promise<Result<CarriedStory>> {
  const seen = await seesAll(desk, story);
  if (!seen.ok) return seen;
  const before = found(await desk.store.draft(story.draftId), 'draft');
  if (!before.ok) return before;
  const work = await workOn(desk, story, before.value);
  if (!work.ok) return work;
  const placed = await carryEach(desk, { before: before.value, next, work: work.value });
  if (!placed.ok) return placed;
  const marks = placed.value;
  const { claims, matter, dismissals, offers, sets } = work.value;
  const house = await desk.store.house();
  const sentences = splitDraft(next);
  const kept = carryDismissals(dismissals, {
    draft: next,
    sentences,
    marks,
    house,
    newId: () => desk.newId('dismissal'),
  });
  const carried = carryClaims({ claims, ...matter }, { draft: next, marks, house });
  return ok({
    changes: [...carried, ...kept],
    marks,
    offers,
    sets,
    verdicts: matter.verdicts,
    from: before.value.text,
    brought: {
      fromDraftId: before.value.id,
      claims: outcomesOf(
        claims.map(({ id }) => id),
        marks,
      ),
      dismissals: outcomesOf(
        dismissals.map(({ id }) => id),
        marks,
      ),
      dismissalsKept: kept.length,
      suggestions: outcomesOf(
        offers.map(({ fingerprint }) => fingerprint),
        marks,
      ),
      ...comeAndGone(sentencesOf(before.value), textsOf(next, sentences)),
    },
  });
}

/** Whoever judges claims of the story blind is not told their verdicts, and could reopen none of them. */
async function seesAll(desk: Desk, { id }: Story): Promise<Result<null>> {
  const claims = await desk.store.claimsOf(id);
  const isBlind = claims.some((claim) => desk.hidden.has(claim.id));
  return isBlind ? fail(refusal('policy', say('no-draft-while-blind'))) : ok(null);
}

interface Work {
  readonly claims: readonly Claim[];
  readonly matter: StoryMatter;
  readonly dismissals: readonly StandingDismissal[];
  readonly offers: readonly Offer[];
  readonly sets: readonly ReadSet[];
}

async function workOn(desk: Desk, { id, draftId }: Story, before: Draft): Promise<Result<Work>> {
  const read = await draftReading(desk, draftId);
  if (!read.ok) return read;
  const claims = await desk.store.claimsOf(id);
  const placed = claims.filter((claim) => claim.draftId === draftId && claim.state === 'open');
  // A dismissed suggestion is looked for as well: in other words it stays dismissed.
  const offers = standingAmong(read.value.offers, {
    decided: new Set(),
    claimed: placed.flatMap(({ spans }) => spans),
  });
  return ok({
    claims,
    matter: await desk.store.matterOfStory(id),
    dismissals: await desk.store.dismissalsIn(draftId),
    offers,
    sets: await setsToCarry(desk, before),
  });
}

/** The marks of a story by the draft in which they have their place; those of the newest draft are always among them. */
function marksByDraft(
  { id: draftId, text }: Draft,
  work: Work,
): ReadonlyMap<DraftId, readonly Mark[]> {
  const attributions = Map.groupBy(work.matter.attributions, ({ claimId }) => claimId);
  const marks = new Map<DraftId, Mark[]>();
  const offered = new Set(work.offers.map(({ fingerprint }) => fingerprint));
  const rest = [
    ...work.dismissals.map(({ id, span }) => ({ id, spans: [span] })),
    ...work.offers.map(({ fingerprint, spans }) => ({ id: fingerprint, spans })),
    // Those under a claim come along too: should it be withdrawn, they are suggested again.
    ...marksOfSets(work.sets, text).filter(({ id }) => !offered.has(id)),
  ];
  marks.set(
    draftId,
    rest.map((mark) => ({ ...mark, attributions: [] })),
  );
  for (const claim of work.claims) {
    const those = marks.get(claim.draftId) ?? [];
    const on = attributions.get(claim.id) ?? [];
    const { id, spans } = claim;
    those.push({ id, spans, attributions: on.filter((one) => one.draftId === claim.draftId) });
    marks.set(claim.draftId, those);
  }
  return marks;
}

/** Every mark of a story in the next draft, by its id. */
async function carryEach(
  desk: Desk,
  { before, next, work }: { before: Draft; next: NextDraft; work: Work },
): Promise<Result<ReadonlyMap<string, CarriedMark>>> {
  const carried = new Map<string, CarriedMark>();
  for (const [draftId, marks] of marksByDraft(before, work)) {
    if (marks.length === 0) continue;
    const from =
      draftId === before.id ? ok(before) : found(await desk.store.draft(draftId), 'draft');
    if (!from.ok) return from;
    const placed = await desk.carry({ from: from.value.text, to: next.text, marks });
    if (!placed.ok) return placed;
    for (const mark of placed.value) carried.set(mark.id, mark);
  }
  return ok(carried);
}

function outcomesOf(ids: readonly string[], marks: ReadonlyMap<string, CarriedMark>) {
  return sumsOfOutcomes(ids.flatMap((id) => marks.get(id)?.outcome ?? []));
}

function sentencesOf(draft: NextDraft): readonly string[] {
  return textsOf(draft, splitDraft(draft));
}

function textsOf({ text }: NextDraft, sentences: SentencesByBlock): readonly string[] {
  return sentences.flat().map(({ start, end }) => text.slice(start, end));
}
