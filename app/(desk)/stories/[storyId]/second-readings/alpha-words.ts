import type { Speak } from '#app/_texts/speak.ts';
import type { Agreement } from '#lib/review/agreement.ts';

/** Below this many claims one more difference moves α a good deal. */
const FEW = 30;

/** What α means at this number of claims, in plain sentences. */
export function alphaWords(
  { alpha, judgedTwice, noAlpha }: Agreement,
  t: Speak<'readings'>,
): string {
  if (noAlpha === 'nothing-judged-twice') return t('nothing-judged-twice');
  if (alpha === null) return t('no-variation');
  const agreement = agreementWords(alpha, t);
  return judgedTwice < FEW ? t('rests-on-few', { agreement, count: judgedTwice }) : agreement;
}

function agreementWords(alpha: number, t: Speak<'readings'>): string {
  if (alpha >= 0.8) return t('agree-far');
  if (alpha >= 0.667) return t('agree-well');
  return alpha > 0 ? t('agree-somewhat') : t('agree-by-chance');
}
