import { problemFrom } from '#app/_client/problem-from.ts';
import { type Problem, refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/** What goes with a request besides its body. */
export interface SendOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  readonly isParting?: boolean | undefined;
}

/** A refusal that says nothing of the act itself: the desk was not there to judge it. */
interface Unreached extends Problem {
  readonly isUnreached: true;
}

/** Whether a refusal only means that the desk could not be reached, so that the act may be sent again later. */
export function isUnreached(refused: Problem): boolean {
  return 'isUnreached' in refused;
}

// A stopping desk, a proxy in front of a stopped one, and a desk that asks to wait.
const COME_AGAIN: readonly number[] = [429, 502, 503, 504];

/**
 * Sends JSON to our own server and reads the answer. `T` is what the caller knows the address to answer;
 * the server made it by that address's schema. Never throws: an unreachable server is `unavailable`.
 */
export async function send<T>(
  method: string,
  url: string,
  body: object | null,
  options: SendOptions = {},
): Promise<Result<T>> {
  try {
    const response = await fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        ...options.headers,
      },
      body: body === null ? null : JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
      keepalive: options.isParting === true,
      signal: options.signal ?? null,
    });
    if (!response.ok) return fail(await refusalOf(response));
    const answer: unknown = await response.json();
    // The one place where an answer of our own server gets its type; see above.
    return ok(answer as T);
  } catch {
    return fail(unreached(UNREACHABLE));
  }
}

async function refusalOf(response: Response): Promise<Problem> {
  const answer: unknown = await response.json().catch(() => null);
  const refused = problemFrom(response.status, answer);
  return COME_AGAIN.includes(response.status) ? unreached(refused) : refused;
}

function unreached(refused: Problem): Unreached {
  return { ...refused, isUnreached: true };
}

const UNREACHABLE = refusal('unavailable', say('desk-unreachable'));
