import { operation } from '#lib/desk/operation.ts';
import { sightOf } from '#lib/desk/sight.ts';
import { ok } from '#lib/result.ts';
import { sourceSchema } from '#lib/source/source.ts';
import { pageSchema, sourceQuerySchema } from '#lib/store/query.ts';

/** The sources of one story, or of all the actor may see. */
export const listSources = operation({
  name: 'list-sources',
  summary: 'List the sources of the stories I may see.',
  permission: 'read stories',
  input: sourceQuerySchema.strict(),
  output: pageSchema(sourceSchema),
  async run(desk, query) {
    return ok(await desk.store.sources(query, sightOf(desk)));
  },
});
