import { operation } from '#lib/desk/operation.ts';
import { sightOf } from '#lib/desk/sight.ts';
import { ok } from '#lib/result.ts';
import { pageSchema, storyQuerySchema, storySummarySchema } from '#lib/store/query.ts';

/** The stories the actor may see, with what was done on each. */
export const listStories = operation({
  name: 'list-stories',
  summary: 'List the stories I may see, with their verdicts and whose turn it is.',
  permission: 'read stories',
  input: storyQuerySchema.strict(),
  output: pageSchema(storySummarySchema),
  async run(desk, query) {
    return ok(await desk.store.stories(query, sightOf(desk)));
  },
});
