import type { Problem } from '#lib/problem.ts';

/**
 * The messages of a refusal by field, for a form that has those fields. What belongs to no field of the
 * form is left to be shown above it.
 */
export function fieldErrors<Name extends string>(
  problem: Problem,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const errors: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const field = problem.fields?.find((each) => each.path === name);
    if (field !== undefined) errors[name] = field.message;
  }
  return errors;
}
