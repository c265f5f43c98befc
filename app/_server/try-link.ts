import { fingerprint } from '#app/_server/random.ts';
import { running } from '#app/_server/running.ts';
import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/** Counts a try from the address a request came from; asked before anything of its body is read. Answers seconds to wait. */
export function tryFromAddress(headers: Headers): number {
  const address = headers.get('x-client-address') ?? 'unknown';
  return running().linkTries.ofAddress.take(address, Date.now());
}

/** Counts a try of one link, right or wrong; its token is known here by its fingerprint alone. Answers seconds to wait. */
export function tryOfToken(token: string): number {
  return running().linkTries.ofToken.take(fingerprint(token), Date.now());
}

/** Counts a try of a link's page, from its address and of the link. Refuses with `unavailable` where it is one too many. */
export function tryLink(headers: Headers, token: string): Result<null> {
  const seconds = Math.max(tryFromAddress(headers), tryOfToken(token));
  return seconds === 0 ? ok(null) : fail(triedTooOften(seconds));
}

/** The refusal of one try too many. */
function triedTooOften(seconds: number) {
  return refusal('unavailable', say('query-link-too-often', { seconds }));
}
