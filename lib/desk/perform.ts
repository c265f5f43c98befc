import type { z } from 'zod';
import { blinded, claimsHiddenFrom } from '#lib/desk/blind.ts';
import type { Desk, DeskParts, WorkingDesk } from '#lib/desk/desk.ts';
import type { Operation } from '#lib/desk/operation.ts';
import { noteAct } from '#lib/desk/presence.ts';
import type { IdKind, StoryId } from '#lib/id.ts';
import { invalidInput } from '#lib/input-refusal.ts';
import { type Actor, personOf, roleOf, visibilityOf } from '#lib/people/actor.ts';
import { type Permission, allows } from '#lib/people/permission.ts';
import { doneAlready, fieldRefusal, refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say, term } from '#lib/say.ts';
import { UnreadableCursor } from '#lib/store/cursor.ts';
import type { Located } from '#lib/store/store.ts';

/** What comes with an act besides its input. */
export interface Sending {
  /** What the sender calls this act, so that it is done once however often it is sent. */
  readonly requestKey?: string;
  /** Whether whoever sent it still waits; once they do not, nothing of it is kept. Left out, it is kept anyway. */
  readonly signal?: { readonly aborted: boolean };
}

/**
 * The one way anything is done: actor → permission → input → story → run. Refuses with `signed-out`,
 * `forbidden`, `invalid`, `not-found` (also for a story the actor may not see), or whatever the
 * operation itself refuses. An act whose key was kept before is refused as `taken`, with `doneAs`, before any
 * rule is asked: a rule would answer a resent act by the state that act itself made.
 */
export async function perform<
  Name extends string,
  Input extends z.ZodType,
  Output extends z.ZodType,
>(
  operation: Operation<Name, Input, Output>,
  parts: DeskParts,
  actor: Actor,
  input: unknown,
  sending: Sending = {},
): Promise<Result<z.output<Output>>> {
  if (!allows(roleOf(actor), operation.permission)) {
    return fail(notAllowed(actor, operation.permission));
  }

  const parsed = operation.input.safeParse(input);
  if (!parsed.success) return fail(invalidInput(parsed.error));

  const desk = await seat({ parts, actor, operation: operation.name, sending });
  if (operation.story !== undefined) {
    const located = operation.story(parsed.data);
    const storyId = await storySeen(desk, located);
    if (storyId === null) return fail(notFound(located.kind));
    if (!LOOKS_ONLY.has(operation.permission)) noteWork(desk, storyId);
  }

  const { requestKey } = sending;
  const doneAs = requestKey === undefined ? null : await parts.store.doneAs(actor, requestKey);
  if (doneAs !== null) return fail(doneAlready(doneAs));

  const answer = await runIn(desk, operation, parsed.data);
  return answer.ok ? ok(operation.output.parse(answer.value)) : answer;
}

async function runIn<Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  desk: WorkingDesk,
  operation: Operation<Name, Input, Output>,
  input: z.output<Input>,
): Promise<Result<z.input<Output>>> {
  try {
    return await operation.run(desk, input);
  } catch (error) {
    if (!(error instanceof UnreadableCursor)) throw error;
    return fail(fieldRefusal('cursor', say('not-a-place-in-the-list')));
  }
}

/** The refusal for a thing that is not there, or not there for this person. */
export function notFound(kind: IdKind) {
  return refusal('not-found', say('no-such-thing', { thing: term(kind) }));
}

interface Seating {
  readonly parts: DeskParts;
  readonly actor: Actor;
  readonly operation: string;
  readonly sending: Sending;
}

async function seat({ parts, actor, operation, sending }: Seating): Promise<WorkingDesk> {
  const { signal, ...sent } = sending;
  const hidden = await claimsHiddenFrom(parts.store, actor);
  const store = blinded(parts.store, actor, hidden);
  return {
    ...parts,
    store,
    hidden,
    actor,
    commit: (changes) =>
      signal?.aborted === true
        ? Promise.resolve(fail(refusal('unavailable', say('called-off'))))
        : store.commit({ actor, operation, at: parts.now(), changes, ...sent }),
  };
}

/** The story of a thing, where there is one that the actor may see. */
async function storySeen(desk: Desk, located: Located): Promise<StoryId | null> {
  const visibility = visibilityOf(desk.actor);
  if (visibility === null) return null;
  const storyId = await desk.store.storyIdOf(located);
  if (storyId === null || visibility.kind === 'all') return storyId;
  return (await desk.store.isMember(storyId, visibility.personId)) ? storyId : null;
}

// Pages read by themselves, also those nobody sits at: reading is no sign of work.
const LOOKS_ONLY: ReadonlySet<Permission> = new Set(['read stories', 'read reports']);

function noteWork(desk: Desk, storyId: StoryId): void {
  const personId = personOf(desk.actor);
  if (personId !== null) noteAct(desk, storyId, personId);
}

function notAllowed(actor: Actor, permission: Permission) {
  if (actor.kind === 'nobody') return refusal('signed-out', say('signed-out'));
  const role = roleOf(actor) ?? 'none';
  return refusal('forbidden', say('role-forbids', { role, permission: term(permission) }));
}
