import { z } from 'zod';
import { found, keepAndRead } from '#lib/desk/keep.ts';
import { mentionedOf } from '#lib/desk/mentions.ts';
import { operation } from '#lib/desk/operation.ts';
import { remarkInput, remarkOf } from '#lib/desk/remark-input.ts';
import { claimIdSchema } from '#lib/id.ts';
import { telling } from '#lib/notice/rules.ts';
import { actorName, personOf } from '#lib/people/actor.ts';
import { ok } from '#lib/result.ts';
import { open } from '#lib/thread/rules.ts';
import { threadSchema } from '#lib/thread/thread.ts';

/** Opens a thread on a claim; whoever is mentioned gets a notice. */
export const openThread = operation({
  name: 'open-thread',
  summary: 'Open a thread on a claim with its first remark.',
  permission: 'discuss claims',
  input: z.strictObject({ claimId: claimIdSchema, ...remarkInput }),
  output: z.object({ thread: threadSchema }).readonly(),
  story: ({ claimId }) => ({ kind: 'claim', id: claimId }),
  async run(desk, { claimId, ...said }) {
    const claim = found(await desk.store.claim(claimId), 'claim');
    if (!claim.ok) return claim;
    const { storyId } = claim.value;
    const id = desk.newId('thread');
    const by = personOf(desk.actor);
    const remark = remarkOf(desk, id, said);
    const thread = {
      id,
      storyId,
      claimId,
      state: 'open' as const,
      createdAt: remark.createdAt,
      createdBy: by,
      createdByName: actorName(desk.actor),
    };
    const mentioned = await mentionedOf(desk, storyId, said.mentions);
    const ruled = telling(open(claim.value, { thread, remark }, mentioned), { by });
    const after = await keepAndRead(desk, ruled, () => desk.store.thread(id));
    return after.ok ? ok({ thread: after.value }) : after;
  },
});
