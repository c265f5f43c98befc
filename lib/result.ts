import type { Problem } from '#lib/problem.ts';

/** What a step that may be refused answers: a value, or the reason it was refused. Bugs throw. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** The answer of a step that went through. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** The answer of a step that was refused, with the problem in the user's words. */
export function fail(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}
