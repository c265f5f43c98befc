import { z } from 'zod';
import { keepAndRead } from '#lib/desk/keep.ts';
import { operation } from '#lib/desk/operation.ts';
import { threadWithClaim } from '#lib/desk/thread-with-claim.ts';
import { versionSchema } from '#lib/desk/version.ts';
import { threadIdSchema } from '#lib/id.ts';
import { ok } from '#lib/result.ts';
import { resolve } from '#lib/thread/rules.ts';
import { threadSchema } from '#lib/thread/thread.ts';

/** Says that what a thread was about is settled; stale when somebody wrote in it meanwhile. */
export const resolveThread = operation({
  name: 'resolve-thread',
  summary: 'Resolve a thread.',
  permission: 'discuss claims',
  input: z.strictObject({ threadId: threadIdSchema, expects: versionSchema }),
  output: z.object({ thread: threadSchema }).readonly(),
  story: ({ threadId }) => ({ kind: 'thread', id: threadId }),
  async run(desk, { threadId, expects }) {
    const before = await threadWithClaim(desk, threadId);
    if (!before.ok) return before;
    const ruled = resolve(before.value, expects);
    const after = await keepAndRead(desk, ruled, () => desk.store.thread(threadId));
    return after.ok ? ok({ thread: after.value }) : after;
  },
});
