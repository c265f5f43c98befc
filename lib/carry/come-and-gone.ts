import { foldTypography } from '#lib/text/fold.ts';

/** How many sentences of two drafts stand in only one of them, however they are printed. Linear. */
export function comeAndGone(
  before: readonly string[],
  after: readonly string[],
): { readonly sentencesCome: number; readonly sentencesGone: number } {
  const left = new Map<string, number>();
  for (const sentence of before.map(foldTypography)) {
    left.set(sentence, (left.get(sentence) ?? 0) + 1);
  }
  let sentencesCome = 0;
  for (const sentence of after.map(foldTypography)) {
    const there = left.get(sentence) ?? 0;
    if (there === 0) sentencesCome += 1;
    else left.set(sentence, there - 1);
  }
  const sentencesGone = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { sentencesCome, sentencesGone };
}
