import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { arrange, roomsOf, somebodyOf } from '#lib/desk/presence.ts';
import { claimIdSchema, storyIdSchema } from '#lib/id.ts';
import { presenceSchema, windowIdSchema } from '#lib/presence/presence.ts';
import { acted, note } from '#lib/presence/rules.ts';
import { refusal } from '#lib/problem.ts';
import { fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/** Says that one has a story open, and on which claim; to be said again every few seconds. */
export const notePresence = operation({
  name: 'note-presence',
  summary: 'Let colleagues see that you have a story open, and on which claim, for 45 s.',
  permission: 'read stories',
  input: z.strictObject({
    storyId: storyIdSchema,
    windowId: windowIdSchema,
    claimId: claimIdSchema.nullable().default(null),
    /** Whether the person did anything in the window since the last note: then they keep their claims. */
    hasActed: z.boolean().default(false),
  }),
  output: z.object({ presence: presenceSchema }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  async run(desk, { storyId, windowId, claimId, hasActed }) {
    const rooms = roomsOf(desk);
    if (!rooms.ok) return rooms;
    const somebody = await somebodyOf(desk);
    if (!somebody.ok) return somebody;
    if (claimId !== null) {
      const at = await desk.store.storyIdOf({ kind: 'claim', id: claimId });
      if (at !== storyId) return fail(refusal('not-found', say('claim-elsewhere')));
    }
    const now = desk.now();
    const presence = arrange(rooms.value, { storyId, now }, (room) => {
      const { personId } = somebody.value;
      const before = hasActed ? acted(room, personId, now) : room;
      return note(before, somebody.value, { windowId, claimId, now });
    });
    return presence.ok ? ok({ presence: presence.value }) : presence;
  },
});
