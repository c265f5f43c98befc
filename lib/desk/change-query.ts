import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import {
  askedClaimsSchema,
  channelSchema,
  dueSchema,
  questionSchema,
  shortLine,
} from '#lib/desk/query-input.ts';
import { claimsAsked, keepQuery, oneQuerySchema, queryOf } from '#lib/desk/told-query.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { queryIdSchema } from '#lib/id.ts';
import { change } from '#lib/query/rules.ts';

/** Changes what is asked, while nobody answered. Other words or claims revoke the links to the old ones. */
export const changeQuery = operation({
  name: 'change-query',
  summary: 'Change a question, its claims, its due date or its channel, while nobody answered it.',
  permission: 'check claims',
  input: z.strictObject({
    queryId: queryIdSchema,
    expects: versionSchema,
    question: questionSchema.optional(),
    claimIds: askedClaimsSchema.optional(),
    dueAt: dueSchema.optional(),
    channel: channelSchema.optional(),
    where: shortLine.optional(),
  }),
  output: oneQuerySchema,
  story: ({ queryId }) => ({ kind: 'query', id: queryId }),
  async run(desk, { queryId, expects, claimIds, ...set }) {
    const query = await queryOf(desk, queryId);
    if (!query.ok) return query;
    const claims = await claimsAsked(desk, query.value.storyId, claimIds ?? []);
    if (!claims.ok) return claims;
    const ids = claimIds === undefined ? undefined : claims.value.map(({ id }) => id);
    const wanted = { set: { ...set, claimIds: ids }, expects };
    const about = { claims: claims.value, now: desk.now() };
    return keepQuery(desk, queryId, change(query.value, wanted, about));
  },
});
