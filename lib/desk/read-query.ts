import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import {
  claimAskedSchema,
  claimsAsked,
  queryOf,
  tellClaims,
  tellQuery,
  toldQuerySchema,
} from '#lib/desk/told-query.ts';
import { queryIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';

/** A query with all that came back, and the claims it bears on. */
export const readQuery = operation({
  name: 'read-query',
  summary: 'Read a query with its answers, attempts and links, and the claims it bears on.',
  permission: 'read stories',
  input: z.strictObject({ queryId: queryIdSchema }),
  output: z
    .object({ query: toldQuerySchema, claims: z.array(claimAskedSchema).readonly() })
    .readonly(),
  story: ({ queryId }) => ({ kind: 'query', id: queryId }),
  async run(desk, { queryId }) {
    const query = await queryOf(desk, queryId);
    if (!query.ok) return query;
    const { storyId, claimIds } = query.value;
    const claims = await claimsAsked(desk, storyId, claimIds);
    if (!claims.ok) return claims;
    return ok({ query: tellQuery(desk, query.value), claims: tellClaims(claims.value) });
  },
});
