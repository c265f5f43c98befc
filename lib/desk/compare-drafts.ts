import { z } from 'zod';
import { PIECE_KINDS } from '#lib/carry/pieces.ts';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { draftIdSchema, storyIdSchema } from '#lib/id.ts';
import { refusal } from '#lib/problem.ts';
import { fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import { spanSchema } from '#lib/text/span.ts';

/** What two drafts of a story have in common, and what not. */
export const compareDrafts = operation({
  name: 'compare-drafts',
  summary: 'Compare the texts of two drafts of a story.',
  permission: 'read stories',
  input: z.strictObject({
    storyId: storyIdSchema,
    fromDraftId: draftIdSchema,
    toDraftId: draftIdSchema,
  }),
  output: z
    .object({
      /** Runs of words in the order of the second draft, those that are only in the first where they stood. */
      pieces: z
        .array(
          z.object({
            kind: z.enum(PIECE_KINDS),
            from: spanSchema.nullable(),
            to: spanSchema.nullable(),
          }),
        )
        .readonly(),
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, fromDraftId, toDraftId }) {
    const from = found(await desk.store.draft(fromDraftId), 'draft');
    if (!from.ok) return from;
    const to = found(await desk.store.draft(toDraftId), 'draft');
    if (!to.ok) return to;
    const areOfStory = [from.value, to.value].every((draft) => draft.storyId === storyId);
    if (!areOfStory) return fail(refusal('not-found', say('drafts-of-two-stories')));
    const pieces = await desk.compare({ from: from.value.text, to: to.value.text });
    return pieces.ok ? ok({ pieces: pieces.value }) : pieces;
  },
});
