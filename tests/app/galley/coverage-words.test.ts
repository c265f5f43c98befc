import { describe, expect, it } from 'vitest';
import { leftWords, sumsWords } from '#app/(desk)/stories/[storyId]/coverage-words.ts';
import { german } from '#app/_texts/german.ts';
import { speak } from '#app/_texts/speak.ts';
import type { CoverageSums } from '#lib/review/coverage.ts';
import { inEnglish } from '#tests/fixtures/spoken.ts';

const sums = (sentences: number, untouched: number): CoverageSums => ({
  sentences,
  claimed: sentences - untouched,
  dismissed: 0,
  repeat: 0,
  untouched,
});

describe('what is left of a draft', () => {
  it.each([
    [sums(480, 212), '212 of 480 sentences left', '212 von 480 Sätzen übrig'],
    [sums(1, 1), '1 of 1 sentence left', '1 von 1 Satz übrig'],
    [sums(5000, 2340), '2,340 of 5,000 sentences left', '2.340 von 5.000 Sätzen übrig'],
    [sums(5000, 0), 'No sentence left', 'Kein Satz übrig'],
  ])('is counted as the reader counts', (counted, inEnglishWords, inGermanWords) => {
    expect(leftWords(counted, inEnglish('coverage'))).toBe(inEnglishWords);
    expect(leftWords(counted, speak('de', german, 'coverage'))).toBe(inGermanWords);
  });

  it('is told with what was done about the rest', () => {
    expect(sumsWords(sums(1200, 100), inEnglish('coverage'))).toBe(
      '1,200 sentences: 1,100 claimed, 0 dismissed, 0 in a repeated block, 100 untouched.',
    );
  });
});
