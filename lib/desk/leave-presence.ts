import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { arrange, roomsOf, somebodyOf } from '#lib/desk/presence.ts';
import { storyIdSchema } from '#lib/id.ts';
import { presenceSchema, windowIdSchema } from '#lib/presence/presence.ts';
import { leave } from '#lib/presence/rules.ts';
import { ok } from '#lib/result.ts';

/** Says that a window in which one had a story open was closed. */
export const leavePresence = operation({
  name: 'leave-presence',
  summary: 'Say that you closed a window of yours on a story.',
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema, windowId: windowIdSchema }),
  output: z.object({ presence: presenceSchema }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, windowId }) {
    const rooms = roomsOf(desk);
    if (!rooms.ok) return rooms;
    const somebody = await somebodyOf(desk);
    if (!somebody.ok) return somebody;
    const presence = arrange(rooms.value, { storyId, now: desk.now() }, (room) =>
      ok(leave(room, somebody.value.personId, windowId)),
    );
    return presence.ok ? ok({ presence: presence.value }) : presence;
  },
});
