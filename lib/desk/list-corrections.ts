import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { storyIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';
import { correctionSchema } from '#lib/review/correction.ts';

/** What was said of a story's claims after it was published. */
export const listCorrections = operation({
  name: 'list-corrections',
  summary: 'List what was corrected, clarified or retracted in a published story, oldest first.',
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z.object({ corrections: z.array(correctionSchema).readonly() }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  run: async (desk, { storyId }) => ok({ corrections: await desk.store.corrections(storyId) }),
});
