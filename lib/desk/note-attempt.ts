import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { proseSchema } from '#lib/desk/prose.ts';
import { channelSchema, notedNow } from '#lib/desk/query-input.ts';
import { keepQuery, oneQuerySchema, queryOf } from '#lib/desk/told-query.ts';
import { momentSchema, queryIdSchema } from '#lib/id.ts';
import { ATTEMPT_OUTCOMES } from '#lib/query/query.ts';
import { attempt } from '#lib/query/rules.ts';

/** Notes one try at reaching an accused party: when, how, and what came of it. */
export const noteAttempt = operation({
  name: 'note-attempt',
  summary: 'Note an attempt at reaching an accused party for its reply.',
  permission: 'check claims',
  input: z.strictObject({
    queryId: queryIdSchema,
    /** When it was tried; left out: now. */
    triedAt: momentSchema.optional(),
    channel: channelSchema,
    outcome: z.enum(ATTEMPT_OUTCOMES),
    note: proseSchema(2000).default(''),
  }),
  output: oneQuerySchema,
  story: ({ queryId }) => ({ kind: 'query', id: queryId }),
  async run(desk, { queryId, triedAt, ...said }) {
    const query = await queryOf(desk, queryId);
    if (!query.ok) return query;
    const noted = notedNow(desk);
    const id = desk.newId('query-attempt');
    const tried = { ...said, ...noted, id, queryId, triedAt: triedAt ?? noted.notedAt };
    return keepQuery(desk, queryId, attempt(query.value, tried));
  },
});
