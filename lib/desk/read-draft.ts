import { z } from 'zod';
import { claimSchema } from '#lib/claim/claim.ts';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { draftIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';
import { draftSchema } from '#lib/story/draft.ts';
import { storySchema } from '#lib/story/story.ts';
import { spanSchema } from '#lib/text/span.ts';

/** A claim where it stood in a draft. */
export const placedClaimSchema = z
  .object({ claim: claimSchema, spans: z.array(spanSchema).readonly() })
  .readonly();

/** One draft of a story, whichever, with the claims that have a place in it. Older drafts can only be read. */
export const readDraft = operation({
  name: 'read-draft',
  summary: 'Read one draft of a story with the claims that have a place in it.',
  permission: 'read stories',
  input: z.strictObject({ draftId: draftIdSchema }),
  output: z
    .object({
      story: storySchema,
      draft: draftSchema,
      /** In reading order; as they are now, but for where they stand. Withdrawn ones too. */
      claims: z.array(placedClaimSchema).readonly(),
    })
    .readonly(),
  story: ({ draftId }) => ({ kind: 'draft', id: draftId }),
  async run(desk, { draftId }) {
    const draft = found(await desk.store.draft(draftId), 'draft');
    if (!draft.ok) return draft;
    const story = found(await desk.store.story(draft.value.storyId), 'story');
    if (!story.ok) return story;
    const claims = await desk.store.claimsIn(draftId);
    return ok({ story: story.value, draft: draft.value, claims });
  },
});
