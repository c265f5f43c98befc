import { z } from 'zod';
import { carriedSchema } from '#lib/carry/carried.ts';
import { carryStory } from '#lib/desk/carry-story.ts';
import { sha256OfText } from '#lib/desk/added-draft.ts';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { originalInput, takeIn } from '#lib/desk/original.ts';
import { draftIdSchema, storyIdSchema } from '#lib/id.ts';
import { fail, ok } from '#lib/result.ts';
import { broughtSchema, completenessSchema } from '#lib/story/draft.ts';
import { sameText } from '#lib/story/next-draft.ts';
import { blockSchema } from '#lib/text/block.ts';

/** What a draft would do to a story's work, before it is taken in. Nothing is stored. */
export const compareDraft = operation({
  name: 'compare-draft',
  summary: 'Show what a new draft would change about the claims of a story, storing nothing.',
  permission: 'open stories',
  input: z.strictObject({ storyId: storyIdSchema, ...originalInput }),
  output: z
    .object({
      /** The story's newest draft, which it is compared with: it is taken in after this one. */
      after: draftIdSchema,
      text: z.string(),
      blocks: z.array(blockSchema).readonly(),
      completeness: completenessSchema,
      brought: broughtSchema,
      /** How each claim would come, in the order of the draft before; `draftId` names no draft yet. */
      carried: z.array(carriedSchema).readonly(),
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, ...arrived }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const taken = await takeIn(desk, arrived);
    if (!taken.ok) return taken;
    const { text, blocks, completeness } = taken.value.intake;
    const newest = found((await desk.store.drafts(storyId)).at(-1) ?? null, 'draft');
    if (!newest.ok) return newest;
    const same = sameText(newest.value, sha256OfText(text));
    if (same !== null) return fail(same);
    const next = { id: desk.newId('draft'), storyId, text, blocks };
    const work = await carryStory(desk, story.value, next);
    if (!work.ok) return work;
    const carried = work.value.changes.flatMap((change) =>
      change.kind === 'claim.carried' ? [change.carried] : [],
    );
    const { brought } = work.value;
    return ok({ after: newest.value.id, text, blocks, completeness, brought, carried });
  },
});
