import { z } from 'zod';
import { shownIdentities, shownIdentitySchema } from '#lib/desk/identity-shown.ts';
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
  output: pageSchema(sourceSchema)
    .unwrap()
    .extend({
      /** Whose identity is sealed among them, who owns it and who may open it; never who they are. */
      identities: z.array(shownIdentitySchema).readonly(),
    })
    .readonly(),
  async run(desk, query) {
    const page = await desk.store.sources(query, sightOf(desk));
    const identities = await desk.store.identitiesOfSources(page.items.map(({ id }) => id));
    return ok({ ...page, identities: await shownIdentities(desk, identities) });
  },
});
