import type { DisputedReason } from '#lib/claim/standing.ts';

/** Why something is disputed, as it follows the word "disputed". */
export const REASON_WORDS: Readonly<Record<DisputedReason, string>> = {
  refuted: 'refuted',
  conflicting: 'the evidence conflicts',
};
