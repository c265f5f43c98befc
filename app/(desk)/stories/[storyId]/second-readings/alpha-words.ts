import type { Agreement } from '#lib/review/agreement.ts';

/** Below this many claims one more difference moves α a good deal. */
const FEW = 30;

/** What α means at this number of claims, in plain sentences. */
export function alphaWords({ alpha, judgedTwice, noAlpha }: Agreement): string {
  if (noAlpha === 'nothing-judged-twice') {
    return 'No claim was judged in both readings, so there is nothing to compare.';
  }
  if (alpha === null) {
    return 'Both readings gave one and the same verdict everywhere. They agree, but α needs at least two different verdicts to tell agreement from chance.';
  }
  return judgedTwice < FEW ? `${verdictOf(alpha)} ${fewWords(judgedTwice)}` : verdictOf(alpha);
}

function verdictOf(alpha: number): string {
  if (alpha >= 0.8) return 'The two readings agree far beyond chance.';
  if (alpha >= 0.667) {
    return 'The two readings agree well beyond chance, though not well enough to rely on either alone.';
  }
  if (alpha > 0) {
    return 'The two readings agree only somewhat beyond chance: do not rely on either of them alone.';
  }
  return 'The two readings agree no more than chance would: look at how the claims were judged.';
}

function fewWords(judgedTwice: number): string {
  return judgedTwice === 1
    ? 'It rests on a single judgement, so it says very little.'
    : `It rests on ${judgedTwice} judgements, so one more difference would move it a good deal.`;
}
