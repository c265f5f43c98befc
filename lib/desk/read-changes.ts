import { z } from 'zod';
import { type Carried, carriedSchema } from '#lib/carry/carried.ts';
import { whoseIs } from '#lib/carry/whose.ts';
import { type Claim, claimSchema } from '#lib/claim/claim.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { draftSentences } from '#lib/desk/draft-sentences.ts';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { type CutDraft, passageAround, passageSchema } from '#lib/desk/passage.ts';
import { type DraftId, type StoryId, draftIdSchema } from '#lib/id.ts';
import { type Result, ok } from '#lib/result.ts';
import { personOf } from '#lib/people/actor.ts';
import { type Draft, draftSummarySchema } from '#lib/story/draft.ts';
import { storySchema } from '#lib/story/story.ts';

/** One claim that a draft did something about: how it was put before, and how it is now. */
export const changedClaimSchema = z
  .object({
    claim: claimSchema,
    carried: carriedSchema,
    /** The sentences around its words in the draft it came from, and in this one; null where it has no place. */
    before: passageSchema.nullable(),
    after: passageSchema.nullable(),
    /** The sentences around each place where it could stand. */
    candidates: z.array(passageSchema.nullable()).readonly(),
    /** Whether it waits for whoever reads this: as theirs to check, or for a verdict of theirs that was reopened. */
    isMine: z.boolean(),
  })
  .readonly();

/** What a draft changed about a story's claims: those that need a person, and those that were put otherwise. */
export const readChanges = operation({
  name: 'read-changes',
  summary:
    'Read what a draft changed about the claims of its story, and what of it waits for a person.',
  permission: 'read stories',
  input: z.strictObject({ draftId: draftIdSchema }),
  output: z
    .object({
      story: storySchema,
      draft: draftSummarySchema,
      /** The draft before it; null for the first. */
      before: draftSummarySchema.nullable(),
      /**
       * Claims that wait or waited, and those in other words, in reading order. The others stand as they were: how
       * many, `draft.brought` tells.
       */
      changed: z.array(changedClaimSchema).readonly(),
      /** How many open claims wait for a person. */
      waiting: z.int().min(0),
      /** The number of the last event this shows: whoever follows the record begins after it. */
      upTo: z.int().min(0),
    })
    .readonly(),
  story: ({ draftId }) => ({ kind: 'draft', id: draftId }),
  async run(desk, { draftId }) {
    // The head first: an event that falls between the reads is then told again, not missed.
    const { number: upTo } = await desk.store.head();
    const draft = found(await desk.store.draft(draftId), 'draft');
    if (!draft.ok) return draft;
    const story = found(await desk.store.story(draft.value.storyId), 'story');
    if (!story.ok) return story;
    const drafts = await desk.store.drafts(story.value.id);
    const at = drafts.findIndex(({ id }) => id === draftId);
    const summary = found(drafts[at] ?? null, 'draft');
    if (!summary.ok) return summary;
    const carried = (await desk.store.carriedInto(draftId)).filter(isTold);
    const changed = await withPassages(desk, draft.value, carried);
    if (!changed.ok) return changed;
    return ok({
      story: story.value,
      draft: summary.value,
      before: drafts[at - 1] ?? null,
      changed: changed.value,
      waiting: changed.value.filter((one) => waits(one.claim, one.carried)).length,
      upTo,
    });
  },
});

function isTold({ outcome, state }: Carried): boolean {
  return state !== 'held' || (outcome !== 'unchanged' && outcome !== 'moved');
}

function waits(claim: Pick<Claim, 'state'>, { state }: Pick<Carried, 'state'>): boolean {
  return claim.state === 'open' && state === 'waiting';
}

type ChangedClaim = z.input<typeof changedClaimSchema>;

async function withPassages(
  desk: Desk,
  { id: draftId, storyId }: Draft,
  carried: readonly Carried[],
): Promise<Result<readonly ChangedClaim[]>> {
  const cut = new Map<DraftId, CutDraft>();
  for (const id of new Set([draftId, ...carried.map(({ fromDraftId }) => fromDraftId)])) {
    const draft = found(await desk.store.draft(id), 'draft');
    if (!draft.ok) return draft;
    const split = await draftSentences(desk, id);
    if (!split.ok) return split;
    cut.set(id, { ...split.value, text: draft.value.text });
  }
  const claims = new Map(
    (await desk.store.claimsById(carried.map(({ claimId }) => claimId))).map((one) => [
      one.id,
      one,
    ]),
  );
  const isMine = await mineIn(desk, storyId, carried);
  const around = (id: DraftId, spans: Carried['spans']) => {
    const draft = cut.get(id);
    return draft === undefined ? null : passageAround(draft, spans);
  };
  return ok(
    carried.flatMap((one): readonly ChangedClaim[] => {
      const claim = claims.get(one.claimId);
      if (claim === undefined) return [];
      return [
        {
          claim,
          carried: one,
          before: around(one.fromDraftId, one.fromSpans),
          after: around(draftId, one.spans),
          candidates: one.candidates.map((spans) => around(draftId, spans)),
          isMine: waits(claim, one) && isMine(claim, one),
        },
      ];
    }),
  );
}

/** What tells whether a claim that waits is that of whoever reads, by the rule of the notice that it waits. */
async function mineIn(
  desk: Desk,
  storyId: StoryId,
  all: readonly Carried[],
): Promise<(claim: Claim, carried: Carried) => boolean> {
  const me = personOf(desk.actor);
  if (me === null || all.every(({ state }) => state !== 'waiting')) return () => false;
  const { verdicts } = await desk.store.matterOfStory(storyId);
  const given = Map.groupBy(verdicts, ({ claimId }) => claimId);
  return (claim, { reopened }) => {
    const open = reopened.filter((axis) => claim.verdicts[axis] === null);
    const { checks, judged } = whoseIs(claim, open, given.get(claim.id) ?? []);
    return checks === me || judged.includes(me);
  };
}
