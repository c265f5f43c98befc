import { z } from 'zod';
import { draftSentences } from '#lib/desk/draft-sentences.ts';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { asStanding, standingDismissalSchema } from '#lib/desk/standing-dismissal.ts';
import { draftIdSchema, personIdSchema, storyIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';
import {
  addedUp,
  coverageSumsSchema,
  dismissedBy,
  draftCoverage,
  sumsOf,
} from '#lib/review/coverage.ts';

/** What was done about each sentence of a story's newest draft. */
export const readCoverage = operation({
  name: 'read-coverage',
  summary:
    'Read which sentences of a story are claimed, dismissed or untouched, and who dismissed them.',
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z
    .object({
      draftId: draftIdSchema,
      /** The dismissals that stand, in reading order. */
      dismissals: z.array(standingDismissalSchema).readonly(),
      sums: coverageSumsSchema,
      /** The same for each block of the draft, in the order of its blocks. */
      blocks: z.array(coverageSumsSchema).readonly(),
      /** Who dismissed how many of the dismissed sentences, most first. */
      people: z
        .array(
          z.object({
            personId: personIdSchema.nullable(),
            name: z.string(),
            sentences: z.int().min(0),
          }),
        )
        .readonly(),
      /** The number of the last event this shows: whoever follows the record begins after it. */
      upTo: z.int().min(0),
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    // The head first: an event that falls between the reads is then told again, not missed.
    const { number: upTo } = await desk.store.head();
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const { draftId } = story.value;
    const split = await draftSentences(desk, draftId);
    if (!split.ok) return split;
    const standing = await desk.store.dismissalsIn(draftId);
    const claims = await desk.store.claimsOf(storyId);

    const covered = draftCoverage({
      ...split.value,
      runs: claims
        .filter((claim) => claim.state === 'open' && claim.draftId === draftId)
        .flatMap((claim) => claim.spans),
      dismissals: standing.map((dismissal) => ({ ...dismissal, ...dismissal.span })),
    });
    const blocks = covered.map(sumsOf);
    return ok({
      draftId,
      dismissals: standing.map(asStanding),
      sums: addedUp(blocks),
      blocks,
      people: dismissedBy(covered.flat()),
      upTo,
    });
  },
});
