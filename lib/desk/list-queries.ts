import { operation } from '#lib/desk/operation.ts';
import { tellQuery, toldQuerySchema } from '#lib/desk/told-query.ts';
import { personOf } from '#lib/people/actor.ts';
import { ok } from '#lib/result.ts';
import { queriesWantedSchema } from '#lib/store/put-query-reads.ts';
import { pageSchema } from '#lib/store/query.ts';

/** The queries of a story, the newest first. */
export const listQueries = operation({
  name: 'list-queries',
  summary: 'List the queries of a story by claim, state, kind, and whom they are put to.',
  permission: 'read stories',
  input: queriesWantedSchema.strict(),
  output: pageSchema(toldQuerySchema),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, wanted) {
    const page = await desk.store.putQueries(wanted, personOf(desk.actor));
    return ok({ ...page, items: page.items.map((query) => tellQuery(desk, query)) });
  },
});
