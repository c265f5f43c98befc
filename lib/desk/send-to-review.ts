import { z } from 'zod';
import { found, keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { reviewAtHand, reviewer, tellsOfSigners } from '#lib/desk/review-at-hand.ts';
import { reviewed, reviewedSchema } from '#lib/desk/signing.ts';
import { storyIdSchema } from '#lib/id.ts';
import { sendToReview as send } from '#lib/review/flow-rules.ts';

/** Hands a story to those who sign it; all of them are told. */
export const sendToReview = operation({
  name: 'send-to-review',
  summary: 'Send a story to review: those who can sign it are told.',
  permission: 'check claims',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: reviewedSchema,
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const at = await reviewAtHand(desk, story.value);
    if (!at.ok) return at;
    const ruled = send(story.value, reviewer(desk), await tellsOfSigners(desk, at.value));
    const kept = await keep(desk, ruled);
    return kept.ok ? reviewed(desk, storyId) : kept;
  },
});
