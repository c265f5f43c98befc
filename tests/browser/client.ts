import { type APIRequestContext, expect, request as requests } from '@playwright/test';
import type { CallName } from '#app/_client/call.ts';
import { requestFor } from '#app/api/v1/request-for.ts';
import type { AnswerOf, InputOf } from '#lib/desk/operations.ts';
import type { Role } from '#lib/people/roles.ts';
import { PEOPLE } from './people.ts';

/** The cookies of somebody signed in. */
export type SignedIn = Awaited<ReturnType<APIRequestContext['storageState']>>;

/** Somebody who talks to a desk over HTTP: signed in, where their cookies are given. */
export function newClient(url: string, storageState?: SignedIn): Promise<APIRequestContext> {
  return requests.newContext({
    baseURL: url,
    // A connection that is kept may be shut by the desk just as the next request goes out, after a test that took long.
    extraHTTPHeaders: { origin: url, accept: 'application/json', connection: 'close' },
    ...(storageState === undefined ? {} : { storageState }),
  });
}

/** The longest that signing in is retried: the limit on sign-ins forgets within 10 seconds. */
const SIGN_IN_WITHIN_MS = 40_000;

/** A client signed in as whoever has this role. */
export async function signedIn(url: string, role: Role): Promise<APIRequestContext> {
  const client = await newClient(url);
  const { email, password } = PEOPLE[role];
  await expect
    .poll(
      async () => {
        const answer = await client.post('/api/auth/sign-in/email', { data: { email, password } });
        return answer.status();
      },
      { timeout: SIGN_IN_WITHIN_MS, intervals: [1000, 2000, 4000] },
    )
    .toBe(200);
  return client;
}

/** Performs an operation; throws when it is refused. */
export async function perform<N extends CallName>(
  client: APIRequestContext,
  name: N,
  input: InputOf<N>,
): Promise<AnswerOf<N>> {
  const { method, url, body } = requestFor(name, input);
  const response = await client.fetch(url, { method, ...(body === null ? {} : { data: body }) });
  const answer: unknown = await response.json();
  if (!response.ok()) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
  return answer as AnswerOf<N>; // The server sent what the operation's output schema let through.
}
