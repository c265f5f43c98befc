import type { ReadingStanding } from '#lib/review/comparison.ts';

/** What a second reading's standing is called. */
export const READING_WORDS: Readonly<Record<ReadingStanding, string>> = {
  open: 'being read',
  given: 'handed in',
  settled: 'settled',
  withdrawn: 'taken back',
};
