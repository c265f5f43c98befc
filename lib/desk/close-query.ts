import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { statementSchema } from '#lib/desk/prose.ts';
import { keepQuery, oneQuerySchema, queryOf } from '#lib/desk/told-query.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { claimIdSchema, queryIdSchema } from '#lib/id.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { EFFECTS, QUERY_CLAIMS_LIMIT } from '#lib/query/query.ts';
import { close } from '#lib/query/rules.ts';
import { say } from '#lib/say.ts';

/** Closes a query: what follows from what came back, or did not, for each claim it bears on. */
export const closeQuery = operation({
  name: 'close-query',
  summary: 'Close a query, stating what follows from it for each claim.',
  permission: 'check claims',
  input: z.strictObject({
    queryId: queryIdSchema,
    expects: versionSchema,
    effect: statementSchema(2000, say('query-effect-missing')),
    claims: z
      .array(z.strictObject({ claimId: claimIdSchema, effect: z.enum(EFFECTS) }))
      .max(QUERY_CLAIMS_LIMIT),
  }),
  output: oneQuerySchema,
  story: ({ queryId }) => ({ kind: 'query', id: queryId }),
  async run(desk, { queryId, expects, effect, claims }) {
    const query = await queryOf(desk, queryId);
    if (!query.ok) return query;
    const closing = {
      effect,
      claims,
      closedAt: desk.now(),
      closedBy: personOf(desk.actor),
      closedByName: actorName(desk.actor),
    };
    return keepQuery(desk, queryId, close(query.value, closing, expects));
  },
});
