import { z } from 'zod';
import type { Desk } from '#lib/desk/desk.ts';
import { tell } from '#lib/desk/events.ts';
import { operation } from '#lib/desk/operation.ts';
import { sightOf } from '#lib/desk/sight.ts';
import { type StoryId, draftIdSchema, momentSchema, queryIdSchema } from '#lib/id.ts';
import { noticeSchema } from '#lib/notice/notice.ts';
import { personOf } from '#lib/people/actor.ts';
import { stateOf } from '#lib/record/told.ts';
import { ok } from '#lib/result.ts';
import { noticeQuerySchema, pageSchema } from '#lib/store/query.ts';
import type { NoticeOfEvent } from '#lib/store/store.ts';
import type { DraftSummary } from '#lib/story/draft.ts';

const draftSchema = z.object({ id: draftIdSchema, number: z.int().min(1) }).readonly();

const queryNamedSchema = z.object({ id: queryIdSchema, number: z.int().min(1) }).readonly();

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
    /** The query it is about, with its number; null where it is about none. */
    query: queryNamedSchema.nullable(),
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
    const drafts = await draftsOf(desk, page.items);
    const items = page.items.flatMap(({ notice }, ordinal) => {
      const event = events[ordinal];
      if (event === undefined) return [];
      const { at, actorName, sentence } = event;
      const draft = drafts.get(notice.number) ?? null;
      const query = queryTold(page.items[ordinal]);
      return [{ ...notice, at, actorName, sentence, draft, query }];
    });
    return ok({ items, nextCursor: page.nextCursor });
  },
});

/** The query that a notice is about; its event names it, whatever of it is hidden. */
function queryTold(item: NoticeOfEvent | undefined): z.infer<typeof queryNamedSchema> | null {
  if (item?.event.subject.kind !== 'query') return null;
  const { id, number } = stateOf(item.event.after);
  return queryNamedSchema.parse({ id, number });
}

type DraftOfNotice = z.infer<typeof draftSchema>;

/** The drafts that notices are about, by the number of the notice: taken in, or reopening a verdict. */
async function draftsOf(
  desk: Desk,
  items: readonly NoticeOfEvent[],
): Promise<ReadonlyMap<number, DraftOfNotice>> {
  const told = new Map<number, DraftOfNotice>();
  const drafts = new Map<StoryId, readonly DraftSummary[]>();
  for (const { notice, event } of items) {
    const { id, number, reopenedIn } = stateOf(event.after);
    if (event.kind === 'draft.added') told.set(notice.number, draftSchema.parse({ id, number }));
    if (event.kind !== 'verdict.reopened') continue;
    const those = drafts.get(notice.storyId) ?? (await desk.store.drafts(notice.storyId));
    drafts.set(notice.storyId, those);
    // A verdict that is hidden meanwhile names no draft either.
    const draft = those.find((one) => one.id === reopenedIn);
    if (draft !== undefined) told.set(notice.number, { id: draft.id, number: draft.number });
  }
  return told;
}
