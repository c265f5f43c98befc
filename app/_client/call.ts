import { requestFor } from '#app/api/v1/request-for.ts';
import type { FileOperationName } from '#app/api/v1/routes.ts';
import { newRequestKey } from '#app/_client/request-key.ts';
import { send } from '#app/_client/send.ts';
import type { AnswerOf, InputOf, OperationName } from '#lib/desk/operations.ts';
import type { Result } from '#lib/result.ts';

/** An operation that answers JSON. */
export type CallName = Exclude<OperationName, FileOperationName>;

/** How a call may be cut short. */
export interface CallOptions {
  /** Aborting answers `unavailable`; the server may still have done the work. */
  readonly signal?: AbortSignal;
  /** What this act was called when it was sent before; left out, it is a new act. */
  readonly requestKey?: string;
  /** Whether it is to arrive although the page is being left. */
  readonly isParting?: boolean;
}

/**
 * Performs an operation through the HTTP API, in the name of whoever is signed in here. Never throws on a
 * refusal: what the server refused comes back as its problem, an unreachable server as `unavailable`. Every
 * change carries a key, so that sending it again does nothing twice.
 */
export function call<N extends CallName>(
  name: N,
  input: InputOf<N>,
  options: CallOptions = {},
): Promise<Result<AnswerOf<N>>> {
  return callAgain(name, input, options);
}

/**
 * Performs an operation with an input that was kept since: the desk checks it as it checks any. What it
 * answers is for the caller to look at.
 */
export function callAgain<T = unknown>(
  name: CallName,
  input: unknown,
  options: CallOptions,
): Promise<Result<T>> {
  const request = requestFor(name, input);
  const { requestKey = newRequestKey(), signal, isParting } = options;
  const headers = request.method === 'GET' ? {} : { 'idempotency-key': requestKey };
  return send(request.method, request.url, request.body, { headers, signal, isParting });
}

/** The address of a file that an operation answers, for a link or a download. */
export function callUrl<N extends FileOperationName>(name: N, input: InputOf<N>): string {
  return requestFor(name, input).url;
}
