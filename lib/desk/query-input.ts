import { z } from 'zod';
import type { Desk } from '#lib/desk/desk.ts';
import { arrivingCopySchema } from '#lib/desk/evidence-input.ts';
import { lineSchema, proseSchema, statementSchema } from '#lib/desk/prose.ts';
import { claimIdSchema, momentSchema } from '#lib/id.ts';
import { inSchema } from '#lib/in-schema.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { ANSWER_LENGTH, CHANNELS, QUERY_CLAIMS_LIMIT } from '#lib/query/query.ts';
import { say } from '#lib/say.ts';

/** What is asked. */
export const questionSchema = statementSchema(5000, say('query-question-missing'));

/** The claims a query bears on. */
export const askedClaimsSchema = z
  .array(claimIdSchema)
  .min(1, inSchema(say('query-claims-missing')))
  .max(QUERY_CLAIMS_LIMIT, inSchema(say('query-too-many-claims', { most: QUERY_CLAIMS_LIMIT })));

/** By when an answer is asked for; null: no date was set. */
export const dueSchema = momentSchema.nullable();

/** How a question goes out, or an answer came. */
export const channelSchema = z.enum(CHANNELS);

/** An address, a number, a place; a name. */
export const shortLine = lineSchema(300);

/** What an answer says: that it is right as it stands, words, and a file. */
export const answerParts = {
  accepts: z.boolean().default(false),
  text: proseSchema(ANSWER_LENGTH).default(''),
  keptCopy: arrivingCopySchema.nullable().default(null),
};

/** Who writes something down, and when. */
export function notedNow(desk: Desk) {
  const notedBy = personOf(desk.actor);
  return { notedAt: desk.now(), notedBy, notedByName: actorName(desk.actor) };
}
