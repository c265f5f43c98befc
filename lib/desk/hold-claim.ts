import { z } from 'zod';
import { stillOpen } from '#lib/claim/rules.ts';
import { found } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { arrange, roomsOf, somebodyOf } from '#lib/desk/presence.ts';
import { claimIdSchema } from '#lib/id.ts';
import { presenceSchema } from '#lib/presence/presence.ts';
import { hold } from '#lib/presence/rules.ts';
import { ok } from '#lib/result.ts';

/** "I have this one": colleagues see it. It locks nothing and ends by itself after a quiet while. */
export const holdClaim = operation({
  name: 'hold-claim',
  summary: 'Let colleagues see that you have a claim, until you did nothing for 5 minutes.',
  permission: 'check claims',
  input: z.strictObject({
    claimId: claimIdSchema,
    /** Whether to take it over from whoever has it; they are told. */
    takesOver: z.boolean().default(false),
  }),
  output: z.object({ presence: presenceSchema }).readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, { claimId, takesOver }) {
    const rooms = roomsOf(desk);
    if (!rooms.ok) return rooms;
    const somebody = await somebodyOf(desk);
    if (!somebody.ok) return somebody;
    const claim = found(await desk.store.claim(claimId), 'claim');
    if (!claim.ok) return claim;
    const open = stillOpen(claim.value);
    if (!open.ok) return open;
    const { storyId } = claim.value;
    const now = desk.now();
    const presence = arrange(rooms.value, { storyId, now }, (room) =>
      hold(room, somebody.value, { claimId, takesOver, now }),
    );
    return presence.ok ? ok({ presence: presence.value }) : presence;
  },
});
