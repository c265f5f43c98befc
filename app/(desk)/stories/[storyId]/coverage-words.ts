import { counted } from '#app/_parts/wording.ts';
import type { Coverage, CoverageSums } from '#lib/review/coverage.ts';

/** What each coverage is called. */
export const COVERAGE_WORDS: Readonly<Record<Coverage, string>> = {
  claimed: 'claimed',
  dismissed: 'dismissed',
  repeat: 'repeated',
  untouched: 'untouched',
};

/** What is left, in a line: "212 of 480 sentences left". */
export function leftWords({ sentences, untouched }: CoverageSums): string {
  if (untouched === 0) return 'No sentence left';
  return `${untouched.toLocaleString('en')} of ${counted(sentences, 'sentence')} left`;
}

/** All sums in a sentence, for those who do not see the strip. */
export function sumsWords(sums: CoverageSums): string {
  const { claimed, dismissed, repeat, untouched } = sums;
  return `${counted(sums.sentences, 'sentence')}: ${claimed} claimed, ${dismissed} dismissed, ${repeat} in a repeated block, ${untouched} untouched.`;
}
