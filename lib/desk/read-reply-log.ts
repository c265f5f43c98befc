import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { tellQuery, toldQuerySchema } from '#lib/desk/told-query.ts';
import { claimIdSchema, storyIdSchema } from '#lib/id.ts';
import { replyLog } from '#lib/query/reply-log.ts';
import { ok } from '#lib/result.ts';

/** The log of the right of reply: each accused party, whom was asked when and how, and what came back. */
export const readReplyLog = operation({
  name: 'read-reply-log',
  summary:
    'Read the right-of-reply log of a story: each accused party, what was asked, tried and answered.',
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z
    .object({
      parties: z
        .array(
          z
            .object({
              name: z.string(),
              claims: z
                .array(
                  z
                    .object({
                      claimId: claimIdSchema,
                      number: z.int().min(1),
                      words: z.string(),
                      isSought: z.boolean(),
                      isAnswered: z.boolean(),
                    })
                    .readonly(),
                )
                .readonly(),
              queries: z.array(toldQuerySchema).readonly(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId }) {
    const claims = await desk.store.claimsOf(storyId);
    const queries = await desk.store.putQueriesOf(storyId);
    const parties = replyLog(claims, queries).map((party) => ({
      ...party,
      queries: party.queries.map((query) => tellQuery(desk, query)),
    }));
    return ok({ parties });
  },
});
