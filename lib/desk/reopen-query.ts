import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { reasonSchema } from '#lib/desk/prose.ts';
import { keepQuery, oneQuerySchema, queryOf } from '#lib/desk/told-query.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { queryIdSchema } from '#lib/id.ts';
import { telling } from '#lib/notice/rules.ts';
import { personOf } from '#lib/people/actor.ts';
import { reopen } from '#lib/query/rules.ts';

/** Opens a closed query again; the colleague it is put to is told. */
export const reopenQuery = operation({
  name: 'reopen-query',
  summary: 'Open a closed query again, saying why.',
  permission: 'check claims',
  input: z.strictObject({ queryId: queryIdSchema, expects: versionSchema, reason: reasonSchema }),
  output: oneQuerySchema,
  story: ({ queryId }) => ({ kind: 'query', id: queryId }),
  async run(desk, { queryId, expects, reason }) {
    const query = await queryOf(desk, queryId);
    if (!query.ok) return query;
    const concerned = { by: personOf(desk.actor), askedOf: query.value.personId };
    return keepQuery(desk, queryId, telling(reopen(query.value, reason, expects), concerned));
  },
});
