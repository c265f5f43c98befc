import { claimSchema } from '#lib/claim/claim.ts';
import { operation } from '#lib/desk/operation.ts';
import { sightOf } from '#lib/desk/sight.ts';
import { ok } from '#lib/result.ts';
import { claimQuerySchema, pageSchema } from '#lib/store/query.ts';

/** The claims of the stories the actor may see, filtered and sorted. */
export const listClaims = operation({
  name: 'list-claims',
  summary: 'List claims by verdict, kind, assignee and more.',
  permission: 'read stories',
  input: claimQuerySchema.strict(),
  output: pageSchema(claimSchema),
  async run(desk, query) {
    return ok(await desk.store.claims(query, sightOf(desk)));
  },
});
