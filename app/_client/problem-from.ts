import { PROBLEM_CODES, type FieldProblem, type Problem, type ProblemCode } from '#lib/problem.ts';

/**
 * Reads a problem+json answer back into the problem it was made from. An answer of another shape (a
 * proxy's error page, a bug of the server) becomes `unavailable`.
 */
export function problemFrom(status: number, answer: unknown): Problem {
  const parts: Record<string, unknown> = isRecord(answer) ? answer : {};
  const code = PROBLEM_CODES.find((known: ProblemCode) => known === parts['code']) ?? 'unavailable';
  const message =
    typeof parts['detail'] === 'string'
      ? parts['detail']
      : `The desk answered with an error (${status}). Try again; if it stays, ask an administrator.`;
  const fields = Array.isArray(parts['fields']) ? parts['fields'].filter(isField) : undefined;
  const states = isStates(parts['states']) ? parts['states'] : undefined;
  const doneAs = Number.isSafeInteger(parts['doneAs']) ? Number(parts['doneAs']) : undefined;
  return {
    code,
    message,
    ...(fields === undefined ? {} : { fields }),
    ...(states === undefined ? {} : { states }),
    ...(doneAs === undefined ? {} : { doneAs }),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isField(value: unknown): value is FieldProblem {
  return (
    isRecord(value) && typeof value['path'] === 'string' && typeof value['message'] === 'string'
  );
}

function isStates(value: unknown): value is { current: unknown; yours: unknown } {
  return isRecord(value) && 'current' in value && 'yours' in value;
}
