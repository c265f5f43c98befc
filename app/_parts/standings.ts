import type { VerdictValue } from '#lib/claim/standing.ts';

/** A verdict, or that there is none yet. */
export type Standing = VerdictValue | 'unchecked';

/** The four standings in the order lists and bars show them: what is settled first. */
export const STANDINGS = ['corroborated', 'unverified', 'disputed', 'unchecked'] as const;
