import { z } from 'zod';
import { keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { threadWithClaim } from '#lib/desk/thread-with-claim.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { threadIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';
import { reopen } from '#lib/thread/rules.ts';
import { threadSchema } from '#lib/thread/thread.ts';

/** Says that what a thread was about is not settled after all. */
export const reopenThread = operation({
  name: 'reopen-thread',
  summary: 'Open a resolved thread again.',
  permission: 'discuss claims',
  input: z.strictObject({ threadId: threadIdSchema, expects: versionSchema }),
  output: z.object({ thread: threadSchema }).readonly(),
  story: ({ threadId }) => ({ kind: 'thread', id: threadId }),
  async run(desk, { threadId, expects }) {
    const before = await threadWithClaim(desk, threadId);
    if (!before.ok) return before;
    const ruled = reopen(before.value, expects);
    const after = await keepAndRead(desk, ruled, () => desk.store.thread(threadId));
    return after.ok ? ok({ thread: after.value }) : after;
  },
});
