import { z } from 'zod';
import { operation } from '#lib/desk/operation.ts';
import { roomsOf } from '#lib/desk/presence.ts';
import { storyIdSchema } from '#lib/id.ts';
import { presenceSchema } from '#lib/presence/presence.ts';
import { atMoment, presenceIn } from '#lib/presence/rules.ts';
import { ok } from '#lib/result.ts';

/** Who has a story open now, on which claims, and who has which claim. */
export const readPresence = operation({
  name: 'read-presence',
  summary: 'See who has a story open, on which claims, and who has which claim.',
  permission: 'read stories',
  input: z.strictObject({ storyId: storyIdSchema }),
  output: z.object({ presence: presenceSchema }).readonly(),
  story: ({ storyId }) => ({ kind: 'story', id: storyId }),
  run(desk, { storyId }) {
    const rooms = roomsOf(desk);
    if (!rooms.ok) return Promise.resolve(rooms);
    const room = atMoment(rooms.value.room(storyId), desk.now());
    return Promise.resolve(ok({ presence: presenceIn(room) }));
  },
});
