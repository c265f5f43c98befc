import type { Problem, ProblemCode } from '#lib/problem.ts';
import { inEnglish, say } from '#lib/say.ts';

/** The HTTP status of each refusal. */
export const STATUS_OF = {
  'signed-out': 401,
  'not-found': 404,
  forbidden: 403,
  invalid: 422,
  stale: 409,
  taken: 409,
  policy: 422,
  'too-large': 413,
  unavailable: 503,
} as const satisfies Record<ProblemCode, number>;

/** The short name of each refusal, the same every time it occurs (RFC 9457 `title`). */
export const TITLE_OF = {
  'signed-out': 'Not signed in',
  'not-found': 'Not found',
  forbidden: 'Not allowed',
  invalid: 'Input not accepted',
  stale: 'Changed in the meantime',
  taken: 'Already taken',
  policy: 'Against the rules of the desk',
  'too-large': 'Too large',
  unavailable: 'Not available now',
} as const satisfies Record<ProblemCode, string>;

/** What a problem's answer may state differently from its code's usual. */
export interface ProblemOptions {
  /** Another status of the same family: 400, 405, 415 for `invalid`, 429 for `unavailable`. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal as problem+json (RFC 9457), with our code, the fields at fault and both states of a lost race. */
export function problemResponse(problem: Problem, options: ProblemOptions = {}): Response {
  const status = options.status ?? STATUS_OF[problem.code];
  const document = {
    type: `urn:sourcemark:problem:${problem.code}`,
    title: TITLE_OF[problem.code],
    status,
    detail: problem.message,
    code: problem.code,
    said: problem.said,
    fields: problem.fields,
    states: problem.states,
    doneAs: problem.doneAs,
  };
  return documentResponse(document, status, options.headers);
}

/** The answer to a request that met a bug: nothing of the bug but the id under which it was logged. */
export function bugResponse(id: string): Response {
  const said = say('desk-bug', { id });
  const document = {
    type: 'urn:sourcemark:problem:bug',
    title: 'An error of the desk',
    status: 500,
    detail: inEnglish(said),
    code: 'bug',
    said,
    id,
  };
  return documentResponse(document, 500);
}

function documentResponse(
  document: object,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(document), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...headers,
    },
  });
}
