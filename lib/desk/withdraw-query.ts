import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { reasonSchema } from '#lib/desk/prose.ts';
import { keepQuery, oneQuerySchema, queryOf } from '#lib/desk/told-query.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { queryIdSchema } from '#lib/id.ts';
import { withdraw } from '#lib/query/rules.ts';

/** Takes a query back that nobody answered; its links are revoked, and it stays in the record. */
export const withdrawQuery = operation({
  name: 'withdraw-query',
  summary: 'Take back a query that nobody answered, saying why.',
  permission: 'check claims',
  input: z.strictObject({ queryId: queryIdSchema, expects: versionSchema, reason: reasonSchema }),
  output: oneQuerySchema,
  story: ({ queryId }) => ({ kind: 'query', id: queryId }),
  async run(desk, { queryId, expects, reason }) {
    const query = await queryOf(desk, queryId);
    if (!query.ok) return query;
    return keepQuery(desk, queryId, withdraw(query.value, reason, expects));
  },
});
