import { problemFrom } from '#app/_client/problem-from.ts';
import { problem } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';

/**
 * Sends JSON to our own server and reads the answer. `T` is what the caller knows the address to answer;
 * the server made it by that address's schema. Never throws: an unreachable server is `unavailable`.
 */
export async function send<T>(
  method: string,
  url: string,
  body: object | null,
  signal: AbortSignal | null = null,
): Promise<Result<T>> {
  try {
    const response = await fetch(url, {
      method,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: body === null ? null : JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
      signal,
    });
    const answer: unknown = await response.json();
    // The one place where an answer of our own server gets its type; see above.
    return response.ok ? ok(answer as T) : fail(problemFrom(response.status, answer));
  } catch {
    return fail(
      problem(
        'unavailable',
        'The desk could not be reached, so it is not known whether this was saved. Check your connection and try again.',
      ),
    );
  }
}
