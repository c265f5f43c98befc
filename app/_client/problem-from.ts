import {
  PROBLEM_CODES,
  type FieldProblem,
  type Problem,
  type ProblemCode,
  type Told,
} from '#lib/problem.ts';
import { saidSchema } from '#lib/said-schema.ts';
import { inEnglish, say } from '#lib/say.ts';

/**
 * Reads a problem+json answer back into the problem it was made from. An answer of another shape (a
 * proxy's error page, a bug of the server) becomes `unavailable`.
 */
export function problemFrom(status: number, answer: unknown): Problem {
  const parts: Record<string, unknown> = isRecord(answer) ? answer : {};
  const code = PROBLEM_CODES.find((known: ProblemCode) => known === parts['code']) ?? 'unavailable';
  const fields = Array.isArray(parts['fields']) ? parts['fields'].flatMap(fieldOf) : undefined;
  const states = isStates(parts['states']) ? parts['states'] : undefined;
  const doneAs = Number.isSafeInteger(parts['doneAs']) ? Number(parts['doneAs']) : undefined;
  return {
    code,
    ...(toldBy(parts['detail'], parts['said']) ?? unreadable(status)),
    ...(fields === undefined ? {} : { fields }),
    ...(states === undefined ? {} : { states }),
    ...(doneAs === undefined ? {} : { doneAs }),
  };
}

function unreadable(status: number): Told {
  const said = say('answer-unreadable', { status });
  return { message: inEnglish(said), said };
}

/** A sentence as it was sent: in English, and as it was meant where the answer says so. */
function toldBy(message: unknown, meant: unknown): Told | null {
  if (typeof message !== 'string') return null;
  const said = saidSchema.parse(meant);
  return said === undefined ? { message } : { message, said };
}

function fieldOf(value: unknown): readonly FieldProblem[] {
  if (!isRecord(value) || typeof value['path'] !== 'string') return [];
  const told = toldBy(value['message'], value['said']);
  return told === null ? [] : [{ path: value['path'], ...told }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isStates(value: unknown): value is { current: unknown; yours: unknown } {
  return isRecord(value) && 'current' in value && 'yours' in value;
}
