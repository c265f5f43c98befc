import { type IdKind } from '#lib/id.ts';
import { type Said, inEnglish, say, term } from '#lib/say.ts';

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

/** A sentence for a person: in English, and as it was meant, for whoever reads another language. */
export interface Told {
  readonly message: string;
  /** Absent only where nobody but operators is told, and in answers that our server did not make. */
  readonly said?: Said | undefined;
}

/** One input field that was refused, named by its path (`spans.0.end`). */
export interface FieldProblem extends Told {
  readonly path: string;
}

/** A refusal: what, which one, and what to do next. */
export interface Problem extends Told {
  readonly code: ProblemCode;
  /** With `invalid`: the fields at fault. */
  readonly fields?: readonly FieldProblem[];
  /** With `stale`: what is stored now, and what the person tried to save. */
  readonly states?: { readonly current: unknown; readonly yours: unknown };
  /** With `taken`, for an act that was sent again: the number of the first event it left when it was done. */
  readonly doneAs?: number;
}

/** A refusal in a sentence of the catalogue, which can be said in any language. */
export function refusal(
  code: ProblemCode,
  said: Said,
  more: Pick<Problem, 'fields' | 'states' | 'doneAs'> = {},
): Problem {
  return { code, message: inEnglish(said), said, ...more };
}

/** The refusal of one field; what is said of the field is said of the whole. */
export function fieldRefusal(path: string, said: Said, code: ProblemCode = 'invalid'): Problem {
  return refusal(code, said, { fields: [fieldTold(path, said)] });
}

/** A field at fault and the sentence on it. */
export function fieldTold(path: string, said: Said): FieldProblem {
  return { path, message: inEnglish(said), said };
}

/** A refusal that only whoever runs the machine is told, on the command line or in a log: in English. */
export function operatorRefusal(code: ProblemCode, message: string): Problem {
  return { code, message };
}

/** The refusal for an act that was sent again: it was done the first time, and nothing is kept twice. */
export function doneAlready(eventNumber: number): Problem {
  return refusal('taken', say('done-already', { number: eventNumber }), { doneAs: eventNumber });
}

/** The things a change can turn out to be made on too late. */
export type Changed = IdKind | 'claims' | 'house' | 'text' | 'story-text';

/** The refusal for a change made on a state that has passed: what is stored now, and what was meant. */
export function stale(what: Changed, current: unknown, yours: unknown): Problem {
  const said = say('changed-since-read', { thing: term(what) });
  return refusal('stale', said, { states: { current, yours } });
}
