import { operation } from '#lib/desk/operation.ts';
import { apiKeySchema } from '#lib/people/person.ts';
import { ok } from '#lib/result.ts';
import { pageRequestSchema, pageSchema } from '#lib/store/query.ts';

/** Every API key of this desk, without its secret. */
export const listKeys = operation({
  name: 'list-keys',
  summary: 'List the API keys, also those that expired or were revoked.',
  permission: 'run the desk',
  input: pageRequestSchema.strict(),
  output: pageSchema(apiKeySchema),
  async run(desk, page) {
    return ok(await desk.store.keys(page));
  },
});
