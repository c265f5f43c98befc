import { z } from 'zod';
import type { Desk } from '#lib/desk/desk.ts';
import { statementSchema } from '#lib/desk/prose.ts';
import { type ThreadId, personIdSchema } from '#lib/id.ts';
import { inSchema } from '#lib/in-schema.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { say } from '#lib/say.ts';
import { MENTIONS_LIMIT, type Remark } from '#lib/thread/thread.ts';

/** What somebody writes in a thread, and whom it turns to. */
export const remarkInput = {
  body: statementSchema(4000, say('remark-missing')),
  mentions: z
    .array(personIdSchema)
    .max(MENTIONS_LIMIT, inSchema(say('too-many-mentions', { most: MENTIONS_LIMIT })))
    .default([]),
};

/** The same as a remark of the actor, made now. */
export function remarkOf(
  desk: Desk,
  threadId: ThreadId,
  said: Pick<Remark, 'body' | 'mentions'>,
): Remark {
  return {
    ...said,
    id: desk.newId('remark'),
    threadId,
    createdAt: desk.now(),
    createdBy: personOf(desk.actor),
    createdByName: actorName(desk.actor),
  };
}
