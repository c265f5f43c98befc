import { z } from 'zod';
import { keepCopy } from '#lib/desk/evidence-input.ts';
import { operation } from '#lib/desk/operation.ts';
import { answerParts, notedNow } from '#lib/desk/query-input.ts';
import { keepQuery, oneQuerySchema, queryOf } from '#lib/desk/told-query.ts';
import { momentSchema, queryIdSchema } from '#lib/id.ts';
import { telling } from '#lib/notice/rules.ts';
import { personOf, roleOf } from '#lib/people/actor.ts';
import { allows } from '#lib/people/permission.ts';
import { WRITTEN_CHANNELS } from '#lib/query/query.ts';
import { answer, mayAnswer } from '#lib/query/rules.ts';

/**
 * Writes down what came back on a query: a reporter what they answer themselves, a checker whatever came. It asks for
 * no version: two answers at once are both kept.
 */
export const answerQuery = operation({
  name: 'answer-query',
  summary: 'Write down an answer to a query.',
  permission: 'answer queries',
  input: z.strictObject({
    queryId: queryIdSchema,
    ...answerParts,
    /** When it came; left out: now. */
    answeredAt: momentSchema.optional(),
    channel: z.enum(WRITTEN_CHANNELS).default('message'),
  }),
  output: oneQuerySchema,
  story: ({ queryId }) => ({ kind: 'query', id: queryId }),
  async run(desk, { queryId, keptCopy, answeredAt, ...said }) {
    const query = await queryOf(desk, queryId);
    if (!query.ok) return query;
    const by = personOf(desk.actor);
    const who = { personId: by, isEditorial: allows(roleOf(desk.actor), 'check claims') };
    const may = mayAnswer(query.value, who);
    if (!may.ok) return may;
    const copy = await keepCopy(desk, keptCopy);
    if (!copy.ok) return copy;
    const noted = notedNow(desk);
    const given = {
      ...said,
      ...noted,
      id: desk.newId('query-answer'),
      queryId,
      answeredAt: answeredAt ?? noted.notedAt,
      keptCopy: copy.value ?? null,
      linkId: null,
    };
    const concerned = { by, askedBy: query.value.askedBy };
    return keepQuery(desk, queryId, telling(answer(query.value, given, who), concerned));
  },
});
