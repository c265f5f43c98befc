import { running } from '#app/_server/running.ts';
import { type Actor, personOf } from '#lib/people/actor.ts';
import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/**
 * Who makes a request: the API key it carries, else the person whose session its cookies carry, else
 * nobody. Beside a key, cookies count for nothing. Refuses with `signed-out` for a key that opens nothing.
 */
export async function identify(headers: Headers): Promise<Result<Actor>> {
  const authorization = headers.get('authorization');
  if (authorization === null) return ok(await running().accounts.actorOfSession(headers));

  const secret = /^Bearer (smk_[\w-]{20,200})$/i.exec(authorization)?.[1];
  const actor = secret === undefined ? null : await running().accounts.actorOfKey(secret);
  if (actor !== null && actor.kind === 'key') return ok(actor);
  return fail(refusal('signed-out', say('key-opens-nothing')));
}

/** Who a request's cost is counted to: the person or key, and for nobody the client's address. */
export function payerOf(actor: Actor, headers: Headers): string {
  if (actor.kind === 'key') return actor.keyId;
  return personOf(actor) ?? `address ${headers.get('x-client-address') ?? 'unknown'}`;
}
