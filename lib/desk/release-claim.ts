import { z } from 'zod';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { arrange, roomsOf, somebodyOf } from '#lib/desk/presence.ts';
import { claimIdSchema } from '#lib/id.ts';
import { presenceSchema } from '#lib/presence/presence.ts';
import { release } from '#lib/presence/rules.ts';
import { ok } from '#lib/result.ts';

/** Lets go of a claim one has. Somebody else's stays theirs. */
export const releaseClaim = operation({
  name: 'release-claim',
  summary: 'Let go of a claim that you have.',
  permission: 'check claims',
  input: z.strictObject({ claimId: claimIdSchema }),
  output: z.object({ presence: presenceSchema }).readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, { claimId }) {
    const rooms = roomsOf(desk);
    if (!rooms.ok) return rooms;
    const somebody = await somebodyOf(desk);
    if (!somebody.ok) return somebody;
    const storyId = found(await desk.store.storyIdOf({ kind: 'claim', id: claimId }), 'claim');
    if (!storyId.ok) return storyId;
    const presence = arrange(rooms.value, { storyId: storyId.value, now: desk.now() }, (room) =>
      ok(release(room, somebody.value.personId, claimId)),
    );
    return presence.ok ? ok({ presence: presence.value }) : presence;
  },
});
