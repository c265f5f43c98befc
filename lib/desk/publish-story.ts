import { z } from 'zod';
import { found, keep } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { reviewer } from '#lib/desk/review-at-hand.ts';
import { reviewed, reviewedSchema } from '#lib/desk/signing.ts';
import { storyIdSchema } from '#lib/id.ts';
import { publish as note } from '#lib/review/flow-rules.ts';

/** Notes that a story was published, while its sign-off holds. */
export const publishStory = operation({
  name: 'publish-story',
  summary: 'Note that a story was published; only a story that is signed off can be.',
  permission: 'run stories',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: reviewedSchema,
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    const [newest] = await desk.store.signOffs(storyId);
    const kept = await keep(desk, note(story.value, reviewer(desk), newest ?? null));
    return kept.ok ? reviewed(desk, storyId) : kept;
  },
});
