import { requestFor } from '#app/api/v1/request-for.ts';
import type { FileOperationName } from '#app/api/v1/routes.ts';
import { send } from '#app/_client/send.ts';
import type { AnswerOf, InputOf, OperationName } from '#lib/desk/operations.ts';
import type { Result } from '#lib/result.ts';

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
export function call<N extends CallName>(
  name: N,
  input: InputOf<N>,
  options: CallOptions = {},
): Promise<Result<AnswerOf<N>>> {
  const request = requestFor(name, input);
  return send(request.method, request.url, request.body, options.signal);
}

/** The address of a file that an operation answers, for a link or a download. */
export function callUrl<N extends FileOperationName>(name: N, input: InputOf<N>): string {
  return requestFor(name, input).url;
}
