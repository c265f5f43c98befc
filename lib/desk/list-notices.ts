import { z } from 'zod';
import { tell } from '#lib/desk/events.ts';
import { operation } from '#lib/desk/operation.ts';
import { sightOf } from '#lib/desk/sight.ts';
import { draftIdSchema, momentSchema } from '#lib/id.ts';
import { noticeSchema } from '#lib/notice/notice.ts';
import { personOf } from '#lib/people/actor.ts';
import type { RecordEvent } from '#lib/record/event.ts';
import { stateOf } from '#lib/record/told.ts';
import { ok } from '#lib/result.ts';
import { noticeQuerySchema, pageSchema } from '#lib/store/query.ts';

const draftSchema = z.object({ id: draftIdSchema, number: z.int().min(1) }).readonly();

/** A notice with what happened, as people read it. */
const toldNoticeSchema = noticeSchema
  .unwrap()
  .extend({
    at: momentSchema,
    actorName: z.string(),
    /** What happened, in one English sentence. */
    sentence: z.string(),
    /** The draft it is about, with its number; null where it is about none. */
    draft: draftSchema.nullable(),
  })
  .readonly();

/** One's own notices, newest first, in the stories one still sees. Who is no person has none. */
export const listNotices = operation({
  name: 'list-notices',
  summary: 'List my notices: where it is my turn.',
  permission: 'know oneself',
  input: noticeQuerySchema.strict(),
  output: pageSchema(toldNoticeSchema),
  async run(desk, query) {
    const personId = personOf(desk.actor);
    if (personId === null) return ok({ items: [], nextCursor: null });
    const page = await desk.store.notices(query, personId, sightOf(desk));
    const events = await tell(
      desk,
      page.items.map((each) => each.event),
    );
    const items = page.items.flatMap(({ notice, event: told }, ordinal) => {
      const event = events[ordinal];
      if (event === undefined) return [];
      const { at, actorName, sentence } = event;
      return [{ ...notice, at, actorName, sentence, draft: draftOf(told) }];
    });
    return ok({ items, nextCursor: page.nextCursor });
  },
});

/** The draft that an event took in. */
function draftOf({ after, kind }: RecordEvent) {
  if (kind !== 'draft.added') return null;
  const { id, number } = stateOf(after);
  return draftSchema.parse({ id, number });
}
