import type { Claim } from '#lib/claim/claim.ts';
import { stillOpen } from '#lib/claim/rules.ts';
import type { PersonId } from '#lib/id.ts';
import type { Person } from '#lib/people/person.ts';
import { fieldRefusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { type Said, say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { Remark, Thread } from '#lib/thread/thread.ts';

/** Somebody a remark turns to: null when nobody on the desk has the id. */
export interface Mentioned {
  readonly person: Person | null;
  readonly isMember: boolean;
}

/** A thread as it begins: open, and the store numbers its versions. */
export type NewThread = Omit<Thread, 'version' | 'remarks'>;

/** Opens a thread on an open claim with its first remark. */
export function open(
  claim: Claim,
  { thread, remark }: { readonly thread: NewThread; readonly remark: Remark },
  mentioned: readonly Mentioned[],
): Result<readonly Change[]> {
  const fit = mayBeSaid(claim, mentioned);
  if (!fit.ok) return fit;
  return ok([{ kind: 'thread.opened', thread, remark: once(remark) }]);
}

/** Adds a remark to a thread; one that was resolved is open again by it. */
export function answer(
  { claim, thread }: { readonly claim: Claim; readonly thread: Thread },
  remark: Remark,
  mentioned: readonly Mentioned[],
): Result<readonly Change[]> {
  const fit = mayBeSaid(claim, mentioned);
  if (!fit.ok) return fit;
  const added = { kind: 'remark.added', remark: once(remark) } as const;
  if (thread.state === 'open') return ok([added]);
  return ok([{ kind: 'thread.reopened', threadId: thread.id, expects: thread.version }, added]);
}

/** Resolves a thread; one that is resolved already stays so. */
export function resolve(
  { claim, thread }: { readonly claim: Claim; readonly thread: Thread },
  expects: number,
): Result<readonly Change[]> {
  const standing = stillOpen(claim);
  if (!standing.ok) return standing;
  if (thread.state === 'resolved') return ok([]);
  return ok([{ kind: 'thread.resolved', threadId: thread.id, expects }]);
}

/** Opens a resolved thread again; an open one stays so. */
export function reopen(
  { claim, thread }: { readonly claim: Claim; readonly thread: Thread },
  expects: number,
): Result<readonly Change[]> {
  const standing = stillOpen(claim);
  if (!standing.ok) return standing;
  if (thread.state === 'open') return ok([]);
  return ok([{ kind: 'thread.reopened', threadId: thread.id, expects }]);
}

/** Everybody who wrote in a thread, each once. */
export function writersOf(thread: Thread): readonly PersonId[] {
  const writers = thread.remarks.map((remark) => remark.createdBy);
  return [...new Set(writers.filter((id) => id !== null))];
}

function once(remark: Remark): Remark {
  return { ...remark, mentions: [...new Set(remark.mentions)] };
}

function mayBeSaid(claim: Claim, mentioned: readonly Mentioned[]): Result<null> {
  const standing = stillOpen(claim);
  if (!standing.ok) return standing;
  for (const each of mentioned) {
    const why = whyNotMentioned(each);
    if (why !== null) return fail(fieldRefusal('mentions', why));
  }
  return ok(null);
}

function whyNotMentioned({ person, isMember }: Mentioned): Said | null {
  if (person === null) return say('mention-unknown');
  if (!person.isActive) return say('mention-left', { name: person.name });
  if (!isMember && person.role !== 'admin') return say('mention-no-member', { name: person.name });
  return null;
}
