import { SAMPLE_CLAIMS_ON_ARMS } from '#db/sample/claims-on-arms.ts';
import { SAMPLE_CLAIMS_ON_TALKS } from '#db/sample/claims-on-talks.ts';
import type { SampleClaim } from '#db/sample/worked.ts';

/** The worked claims of the sample story in reading order: a story about half checked. */
export const SAMPLE_CLAIMS: readonly SampleClaim[] = [
  ...SAMPLE_CLAIMS_ON_ARMS,
  ...SAMPLE_CLAIMS_ON_TALKS,
];
