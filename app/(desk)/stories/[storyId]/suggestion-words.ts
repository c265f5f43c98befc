import type { Speak } from '#app/_texts/speak.ts';
import type { Suggested } from './suggested.ts';

/** What a suggestion is and why it is made, in a line: "Figure: a figure, a comparison; hedged". */
export function suggestionWords(
  one: Pick<Suggested, 'kind' | 'reasons' | 'signals'>,
  t: Speak<'suggesting'>,
  words: Speak<'words'>,
): string {
  const kind = words(`claim-kind.${one.kind}`);
  const why = whyWords(one, t);
  return why === '' ? kind : t('kind-and-why', { kind, why });
}

/** Why a suggestion is made, and what a checker should mind about it. */
export function whyWords(
  { reasons, signals }: Pick<Suggested, 'reasons' | 'signals'>,
  t: Speak<'suggesting'>,
): string {
  const said = [
    ...reasons.map((reason) => t(`because.${reason}`)),
    ...signals.map((signal) => t(`signal.${signal}`)),
  ];
  return [...new Set(said)].join(', ');
}
