import { z } from 'zod';
import { found, keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { reasonSchema } from '#lib/desk/prose.ts';
import { reviewer, tellsOfCheckers } from '#lib/desk/review-at-hand.ts';
import { reviewed, reviewedSchema } from '#lib/desk/signing.ts';
import { storyIdSchema } from '#lib/id.ts';
import { sendBack as back } from '#lib/review/flow-rules.ts';

/** Gives a story in review back to those who check it; they are told why. */
export const sendBack = operation({
  name: 'send-back',
  summary: 'Send a story in review back, saying why; those who check it are told.',
  permission: 'run stories',
  input: z.strictObject({ storyId: storyIdSchema, reason: reasonSchema }),
  output: reviewedSchema,
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, reason }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const tells = await tellsOfCheckers(desk, { story: story.value });
    const kept = await keep(desk, back(story.value, reviewer(desk), { reason, tells }));
    return kept.ok ? reviewed(desk, storyId) : kept;
  },
});
