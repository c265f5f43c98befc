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
  output: z.object({ sets: z.array(annotationSetSchema).readonly() }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    return ok({ sets: await desk.store.annotationSets(storyId) });
  },
});
