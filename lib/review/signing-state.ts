import type { Signing } from '#lib/policy/signing.ts';
import type { Mark, SignOffState } from '#lib/review/sign-off.ts';

/**
 * Where a sign-off stands with the marks it has. With a vote it holds once as many said yes as are needed, and has
 * failed once those who have not voted yet could not bring it there any more.
 */
export function stateWith(
  signing: Signing,
  marks: readonly Pick<Mark, 'says'>[],
): Exclude<SignOffState, 'void'> {
  const yes = marks.filter(({ says }) => says === 'yes').length;
  if (signing.kind === 'signatures') return yes >= signing.count ? 'holds' : 'gathering';
  if (yes >= signing.needs) return 'holds';
  return marks.length - yes > signing.of - signing.needs ? 'failed' : 'gathering';
}

/** How many marks there can be: with a vote also those who come after it was decided. */
export function mostMarks(signing: Signing): number {
  return signing.kind === 'signatures' ? signing.count : signing.of;
}
