import { z } from 'zod';
import { keepAndRead } from '#lib/desk/keep.ts';
import { mentionedOf } from '#lib/desk/mentions.ts';
import { operation } from '#lib/desk/operation.ts';
import { remarkInput, remarkOf } from '#lib/desk/remark-input.ts';
import { threadWithClaim } from '#lib/desk/thread-with-claim.ts';
import { threadIdSchema } from '#lib/id.ts';
import { telling } from '#lib/notice/rules.ts';
import { personOf } from '#lib/people/actor.ts';
import { ok } from '#lib/result.ts';
import { answer, writersOf } from '#lib/thread/rules.ts';
import { threadSchema } from '#lib/thread/thread.ts';

/**
 * Writes in a thread; a resolved one is open again by it. It asks for no version: two people who
 * write at once are both heard.
 */
export const answerThread = operation({
  name: 'answer-thread',
  summary: 'Write a remark in a thread, opening it again if it was resolved.',
  permission: 'discuss claims',
  input: z.strictObject({ threadId: threadIdSchema, ...remarkInput }),
  output: z.object({ thread: threadSchema }).readonly(),
  story: ({ threadId }) => ({ kind: 'thread', id: threadId }),
  async run(desk, { threadId, ...said }) {
    const before = await threadWithClaim(desk, threadId);
    if (!before.ok) return before;
    const { thread } = before.value;
    const mentioned = await mentionedOf(desk, thread.storyId, said.mentions);
    const ruled = telling(answer(before.value, remarkOf(desk, threadId, said), mentioned), {
      by: personOf(desk.actor),
      writers: writersOf(thread),
    });
    const after = await keepAndRead(desk, ruled, () => desk.store.thread(threadId));
    return after.ok ? ok({ thread: after.value }) : after;
  },
});
