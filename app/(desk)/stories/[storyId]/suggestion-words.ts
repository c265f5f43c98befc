import type { Speak } from '#app/_texts/speak.ts';
import type { Suggested } from './suggested.ts';

/**
 * What a suggestion is and why it is made, in a line: "Figure: a figure, a comparison; hedged". Of an annotation made
 * elsewhere it is what that says.
 */
export function suggestionWords(
  one: Pick<Suggested, 'kind' | 'reasons' | 'signals' | 'conflicts' | 'annotations'>,
  t: Speak<'suggesting'>,
  words: Speak<'words'>,
): string {
  const kind = words(`claim-kind.${one.kind}`);
  const [annotation] = one.annotations;
  if (annotation !== undefined) {
    const { creator, note } = annotation;
    const who = creator ?? t('somebody');
    return note === '' ? t('annotated-by', { who }) : t('annotated-by-saying', { who, note });
  }
  const why = whyWords(one, t);
  return why === '' ? kind : t('kind-and-why', { kind, why });
}

/** Why a suggestion is made, and what a checker should mind about it. */
export function whyWords(
  one: Pick<Suggested, 'reasons' | 'signals' | 'conflicts'>,
  t: Speak<'suggesting'>,
): string {
  return [...mindWords(one, t), ...reasonWords(one, t)].join(', ');
}

/** What a checker should mind about how something is put, each once. */
export function mindWords(
  { signals, conflicts }: Pick<Suggested, 'signals' | 'conflicts'>,
  t: Speak<'suggesting'>,
): readonly string[] {
  const kinds = [...new Set(conflicts.map(({ kind }) => kind))];
  return [
    ...kinds.map((kind) => t(`conflict.${kind}`)),
    ...[...new Set(signals)].map((signal) => t(`signal.${signal}`)),
  ];
}

/** What makes words worth checking; what goes without saying is left out. */
export function reasonWords(
  { reasons, signals }: Pick<Suggested, 'reasons' | 'signals'>,
  t: Speak<'suggesting'>,
): readonly string[] {
  const telling = [...new Set(reasons)].filter(
    (reason) =>
      !(reason === 'own-voice' && signals.includes('own-voice')) &&
      !(reason === 'attributed' && reasons.length + signals.length > 1),
  );
  return telling.map((reason) => t(`because.${reason}`));
}
