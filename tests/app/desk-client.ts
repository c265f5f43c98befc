import { requestFor } from '#app/api/v1/request-for.ts';
import type { AnswerOf, InputOf, OperationName } from '#lib/desk/operations.ts';
import type { Role } from '#lib/people/roles.ts';
import { PASSWORD } from '#tests/fixtures/desk.ts';

/** What a desk answered: the body is parsed JSON, or its text where it is not JSON. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Somebody who talks to a desk over HTTP. */
export interface DeskClient {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sends an operation's input as the typed client of the screens would, and answers all that came. */
  send<N extends OperationName>(name: N, input: InputOf<N>): Promise<Reply>;
  /** The same, for an operation that must go through; throws with the refusal when it does not. */
  call<N extends OperationName>(name: N, input: InputOf<N>): Promise<AnswerOf<N>>;
  /** Sends a request as it stands. */
  fetch(path: string, init?: RequestInit): Promise<Reply>;
}

/** A client that sends these headers with everything. */
export function clientOf(url: string, headers: Readonly<Record<string, string>> = {}): DeskClient {
  async function fetchReply(path: string, init: RequestInit = {}): Promise<Reply> {
    const all = new Headers(headers);
    for (const [name, value] of new Headers(init.headers)) all.set(name, value);
    const response = await fetch(url + path, { redirect: 'manual', ...init, headers: all });
    const text = await response.text();
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
    const body: unknown = isJson ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body };
  }

  async function send<N extends OperationName>(name: N, input: InputOf<N>): Promise<Reply> {
    const request = requestFor(name, input);
    const json = { 'content-type': 'application/json' };
    return request.body === null
      ? fetchReply(request.url, { method: request.method })
      : fetchReply(request.url, {
          method: request.method,
          headers: json,
          body: JSON.stringify(request.body),
        });
  }

  async function call<N extends OperationName>(name: N, input: InputOf<N>): Promise<AnswerOf<N>> {
    const reply = await send(name, input);
    if (reply.status !== 200) {
      throw new Error(`${name} was refused: ${reply.status} ${JSON.stringify(reply.body)}`);
    }
    // The server let it through the operation's output schema, of which this is the type.
    return reply.body as AnswerOf<N>;
  }

  return { url, headers, send, call, fetch: fetchReply };
}

/** A client with an API key. */
export function clientWithKey(url: string, secret: string): DeskClient {
  return clientOf(url, { authorization: `Bearer ${secret}` });
}

/** Signs in as a browser would and answers a client with that session. Throws when it is refused. */
export async function signedIn(
  url: string,
  email: string,
  password = PASSWORD,
): Promise<DeskClient> {
  const reply = await clientOf(url, { origin: url }).fetch('/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (reply.status !== 200)
    throw new Error(`Signing in was refused: ${JSON.stringify(reply.body)}`);
  return clientOf(url, { origin: url, cookie: cookieOf(reply) });
}

/** The cookies a reply sets, as the browser would send them back. */
export function cookieOf(reply: Reply): string {
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0] ?? '')
    .join('; ');
}

/** Founds a desk and signs its first administrator in. */
export async function founded(url: string): Promise<DeskClient> {
  const email = 'mara@example.org';
  await clientOf(url, { origin: url }).call('found-desk', {
    name: 'Mara Ellison',
    email,
    password: PASSWORD,
  });
  return signedIn(url, email);
}

/** Adds a colleague with a role and signs them in; answers their client and id. */
export async function colleague(admin: DeskClient, name: string, role: Role) {
  const email = `${name.toLowerCase()}@example.org`;
  const { person } = await admin.call('add-person', { name, email, role, password: PASSWORD });
  return { person, client: await signedIn(admin.url, email) };
}

/** Sends JSON to an account's address below `/api/auth`. */
export function account(client: DeskClient, path: string, fields: object): Promise<Reply> {
  return client.fetch(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  });
}
