import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { storyIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';
import { signOffSchema } from '#lib/review/sign-off.ts';

/** Every sign-off of a story, void and failed ones too. */
export const listSignOffs = operation({
  name: 'list-sign-offs',
  summary: 'List the sign-offs of a story, the newest first, with who signed and what they bind.',
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z.object({ signOffs: z.array(signOffSchema).readonly() }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  run: async (desk, { storyId }) => ok({ signOffs: await desk.store.signOffs(storyId) }),
});
