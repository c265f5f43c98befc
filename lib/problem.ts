import type { z } from 'zod';

/** The closed list of refusals. HTTP, screens and the command line each map every one of them. */
export const PROBLEM_CODES = [
  'signed-out',
  'not-found',
  'forbidden',
  'invalid',
  'stale',
  'taken',
  'policy',
  'too-large',
  'unavailable',
] as const;

/** The code of a refusal; callers decide by it and never by the message. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One input field that was refused, named by its path (`spans.0.end`). */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/** A refusal: what, which one, and what to do next. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  /** With `invalid`: the fields at fault. */
  readonly fields?: readonly FieldProblem[];
  /** With `stale`: what is stored now, and what the person tried to save. */
  readonly states?: { readonly current: unknown; readonly yours: unknown };
  /** With `taken`, for an act that was sent again: the number of the first event it left when it was done. */
  readonly doneAs?: number;
}

/** A refusal without further parts. */
export function problem(code: ProblemCode, message: string): Problem {
  return { code, message };
}

/** The refusal for input that does not fit its schema, field by field. */
export function invalidInput(error: z.ZodError): Problem {
  const fields = error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issue.message,
  }));
  const first = fields[0];
  const where = first === undefined || first.path === '' ? '' : `${first.path}: `;
  return {
    code: 'invalid',
    message: `This could not be accepted. ${where}${first?.message ?? 'The input has the wrong shape.'}`,
    fields,
  };
}

/** The refusal for an act that was sent again: it was done the first time, and nothing is kept twice. */
export function doneAlready(eventNumber: number): Problem {
  return {
    code: 'taken',
    message: `This was done already, as event ${eventNumber} of the record. Nothing was done twice.`,
    doneAs: eventNumber,
  };
}

/** The refusal for a change made on a state that has passed: what is stored now, and what was meant. */
export function stale(what: string, current: unknown, yours: unknown): Problem {
  return {
    code: 'stale',
    message: `${what} has changed since you read it. Look at what is there now, then save again.`,
    states: { current, yours },
  };
}
