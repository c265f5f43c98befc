import type { Speak } from '#app/_texts/speak.ts';
import type { CoverageSums } from '#lib/review/coverage.ts';

/** What is left, in a line: "212 of 480 sentences left". */
export function leftWords({ sentences, untouched }: CoverageSums, t: Speak<'coverage'>): string {
  return t('left', { sentences, untouched });
}

/** All sums in a sentence, for those who do not see the strip. */
export function sumsWords(sums: CoverageSums, t: Speak<'coverage'>): string {
  const { sentences, claimed, dismissed, repeat, untouched } = sums;
  return t('sums', { sentences, claimed, dismissed, repeat, untouched });
}
