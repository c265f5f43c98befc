import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { originSchema } from '#lib/evidence/evidence.ts';
import { storyIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** Where a story's evidence first came from, as named so far. */
export const listOrigins = operation({
  name: 'list-origins',
  summary: "List the origins named in a story's evidence.",
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z.object({ origins: z.array(originSchema).readonly() }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    return ok({ origins: await desk.store.origins(storyId) });
  },
});
