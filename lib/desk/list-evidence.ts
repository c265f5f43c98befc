import { operation } from '#lib/desk/operation.ts';
import { evidenceSchema } from '#lib/evidence/evidence.ts';
import { ok } from '#lib/result.ts';
import { evidenceQuerySchema, pageSchema } from '#lib/store/query.ts';

/** The evidence of a story, to find what one claim has for another. */
export const listEvidence = operation({
  name: 'list-evidence',
  summary: 'List the evidence of a story, newest first.',
  permission: 'read stories',
  input: evidenceQuerySchema.strict(),
  output: pageSchema(evidenceSchema),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, query) {
    return ok(await desk.store.evidenceOf(query));
  },
});
