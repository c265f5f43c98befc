import { requestFor } from '#app/api/v1/request-for.ts';
import type { AnswerOf, FileOperationName, InputOf, OperationName } from '#app/api/v1/routes.ts';
import { problemFrom } from '#app/_client/problem-from.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { problem } from '#lib/problem.ts';

/** An operation that answers JSON. */
export type CallName = Exclude<OperationName, FileOperationName>;

/** How a call may be cut short. */
export interface CallOptions {
  /** Aborting answers `unavailable`; the server may still have done the work. */
  readonly signal?: AbortSignal;
}

/**
 * Performs an operation through the HTTP API, in the name of whoever is signed in here. Never throws on a
 * refusal: what the server refused comes back as its problem, an unreachable server as `unavailable`.
 */
export async function call<N extends CallName>(
  name: N,
  input: InputOf<N>,
  options: CallOptions = {},
): Promise<Result<AnswerOf<N>>> {
  const request = requestFor(name, input);
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: request.body,
      credentials: 'same-origin',
      signal: options.signal ?? null,
    });
    const answer: unknown = await response.json();
    // The server sent what the operation's output schema let through; the types are that schema's.
    return response.ok ? ok(answer as AnswerOf<N>) : fail(problemFrom(response.status, answer));
  } catch {
    return fail(
      problem(
        'unavailable',
        'The desk could not be reached, so it is not known whether this was saved. Check your connection and try again.',
      ),
    );
  }
}

/** The address of a file that an operation answers, for a link or a download. */
export function callUrl<N extends FileOperationName>(name: N, input: InputOf<N>): string {
  return requestFor(name, input).url;
}
