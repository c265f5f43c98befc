import type { Claim } from '#lib/claim/claim.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { found } from '#lib/desk/keep.ts';
import type { ThreadId } from '#lib/id.ts';
import { type Result, ok } from '#lib/result.ts';
import type { Thread } from '#lib/thread/thread.ts';

/** A thread and the claim it is about. */
export async function threadWithClaim(
  desk: Desk,
  id: ThreadId,
): Promise<Result<{ readonly claim: Claim; readonly thread: Thread }>> {
  const thread = found(await desk.store.thread(id), 'thread');
  if (!thread.ok) return thread;
  const claim = found(await desk.store.claim(thread.value.claimId), 'claim');
  return claim.ok ? ok({ claim: claim.value, thread: thread.value }) : claim;
}
