import { z } from 'zod';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { proposedOrigins } from '#lib/desk/proposed-origins.ts';
import { SAME_ORIGIN_REASONS } from '#lib/evidence/same-origin.ts';
import { claimIdSchema, evidenceIdSchema, storyIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** Which pieces of a story's evidence probably have one origin. */
export const listSameOrigins = operation({
  name: 'list-same-origins',
  summary: "List the pieces of a story's evidence that probably have one origin, and why.",
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z
    .object({
      proposals: z
        .array(
          z
            .object({
              key: z.string(),
              reason: z.enum(SAME_ORIGIN_REASONS),
              evidenceIds: z.array(evidenceIdSchema).readonly(),
              claimIds: z.array(claimIdSchema).readonly(),
              /** What their origin is probably called; null where that is not known. */
              originName: z.string().nullable(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    const story = found(await desk.store.story(storyId), 'story');
    if (!story.ok) return story;
    return ok({ proposals: (await proposedOrigins(desk, story.value)).proposals });
  },
});
