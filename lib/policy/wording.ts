import { DEMANDS } from '#lib/policy/wording/demands.ts';
import { LACKS } from '#lib/policy/wording/lacks.ts';
import { NAMES } from '#lib/policy/wording/names.ts';
import { WANTS } from '#lib/policy/wording/wants.ts';

/**
 * Every sentence a policy can say to a person, in English, by its key. Other languages have the same keys
 * (app/_texts). They are ICU messages, of which `fillMessage` knows the part that is used here. None
 * names a source: who may not be named in print is not named in a finding either.
 */
export const POLICY_WORDING = { ...NAMES, ...DEMANDS, ...LACKS, ...WANTS } as const;

/** What a policy's sentence goes by, in every language. */
export type PolicyKey = keyof typeof POLICY_WORDING;
