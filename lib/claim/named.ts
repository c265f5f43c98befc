import type { Claim } from '#lib/claim/claim.ts';

/** The most claims a refusal names; a sentence of five hundred numbers is none. */
const MOST_NAMED = 20;

/** Claims as a refusal names them: by their numbers, so many of them, and how many more there are. */
export function numbersOf(claims: readonly Pick<Claim, 'number'>[]) {
  const numbers = claims.map(({ number }) => number).sort((a, b) => a - b);
  return {
    count: numbers.length,
    claims: numbers.slice(0, MOST_NAMED),
    more: Math.max(0, numbers.length - MOST_NAMED),
  };
}
