import { REFUSALS } from '#lib/refusals/refusals.ts';

/** The texts of this room in English: the very sentences lib refuses in. */
export const refusals = REFUSALS;
