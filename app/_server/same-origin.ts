import { refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';

/**
 * Whether a request that changes something came from our own pages. A browser states both headers and a page
 * cannot forge them; a program without a key must state `Origin` too. Refuses with `forbidden`.
 */
export function fromOurPages(headers: Headers, origins: readonly string[]): Result<null> {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return fail(foreign(origins));
  const origin = headers.get('origin');
  return origin !== null && origins.includes(origin) ? ok(null) : fail(foreign(origins));
}

function foreign(origins: readonly string[]) {
  return refusal('forbidden', say('foreign-page', { origins }));
}
