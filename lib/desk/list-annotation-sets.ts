import { z } from 'zod';
import { annotationSetSchema } from '#lib/annotation/annotation-set.ts';
import { operation } from '#lib/desk/operation.ts';
import { storyIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** The sets of annotations that were brought onto a story, the newest first; withdrawn ones too. */
export const listAnnotationSets = operation({
  name: 'list-annotation-sets',
  summary: 'List the sets of annotations that were brought onto a story.',
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z
    .object({
      sets: z.array(annotationSetSchema).readonly(),
      /** The number of the last event this shows: whoever follows the record begins after it. */
      upTo: z.int().min(0),
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    // The head first: an event that falls between the reads is then told again, not missed.
    const { number: upTo } = await desk.store.head();
    return ok({ sets: await desk.store.annotationSets(storyId), upTo });
  },
});
