import type { z } from 'zod';
import { blinded, claimsHiddenFrom } from '#lib/desk/blind.ts';
import type { Desk, DeskParts, WorkingDesk } from '#lib/desk/desk.ts';
import type { Operation } from '#lib/desk/operation.ts';
import { type Actor, roleOf, visibilityOf } from '#lib/people/actor.ts';
import { allows } from '#lib/people/permission.ts';
import { invalidInput, problem } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { UnreadableCursor } from '#lib/store/cursor.ts';
import type { Located } from '#lib/store/store.ts';

/**
 * The one way anything is done: actor → permission → input → story → run. Refuses with `signed-out`,
 * `forbidden`, `invalid`, `not-found` (also for a story the actor may not see), or whatever the
 * operation itself refuses.
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
): Promise<Result<z.output<Output>>> {
  if (!allows(roleOf(actor), operation.permission)) return fail(refusal(actor, operation.summary));

  const parsed = operation.input.safeParse(input);
  if (!parsed.success) return fail(invalidInput(parsed.error));

  const desk = await seat(parts, actor, operation.name);
  if (operation.story !== undefined) {
    const located = operation.story(parsed.data);
    if (!(await maySee(desk, located))) return fail(notFound(located.kind));
  }

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
    const { message } = error;
    return fail({ code: 'invalid', message, fields: [{ path: 'cursor', message }] });
  }
}

/** The refusal for a thing that is not there, or not there for this person. */
export function notFound(kind: string) {
  return problem(
    'not-found',
    `There is no such ${kind.replaceAll('-', ' ')}, or you are not a member of its story. Ask the story's editor to add you.`,
  );
}

async function seat(parts: DeskParts, actor: Actor, operation: string): Promise<WorkingDesk> {
  const hidden = await claimsHiddenFrom(parts.store, actor);
  const store = blinded(parts.store, actor, hidden);
  return {
    ...parts,
    store,
    hidden,
    actor,
    commit: (changes) => store.commit({ actor, operation, at: parts.now(), changes }),
  };
}

async function maySee(desk: Desk, located: Located): Promise<boolean> {
  const visibility = visibilityOf(desk.actor);
  if (visibility === null) return false;
  const storyId = await desk.store.storyIdOf(located);
  if (storyId === null) return false;
  return visibility.kind === 'all' || desk.store.isMember(storyId, visibility.personId);
}

function refusal(actor: Actor, summary: string) {
  if (actor.kind === 'nobody') return problem('signed-out', 'Sign in first.');
  return problem(
    'forbidden',
    `Your role (${roleOf(actor) ?? 'none'}) does not allow this: ${summary} Ask an administrator.`,
  );
}
