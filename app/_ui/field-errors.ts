import type { ReactNode } from 'react';
import { inWords } from '#app/_ui/refusal-words.tsx';
import type { Problem } from '#lib/problem.ts';

/**
 * What a refusal says of each field, for a form that has those fields. What belongs to no field of the
 * form is left to be shown above it.
 */
export function fieldErrors<Name extends string>(
  problem: Problem,
  names: readonly Name[],
): Partial<Record<Name, ReactNode>> {
  const errors: Partial<Record<Name, ReactNode>> = {};
  for (const name of names) {
    const field = problem.fields?.find((each) => each.path === name);
    if (field !== undefined) errors[name] = inWords(field);
  }
  return errors;
}
