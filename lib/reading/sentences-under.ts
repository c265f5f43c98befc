import type { Span } from '#lib/text/span.ts';

/** The positions of the sentences that spans touch, each once; sentences in reading order. */
export function sentencesUnder(
  spans: readonly Span[],
  sentences: readonly Span[],
): readonly number[] {
  const found = new Set<number>();
  for (const { start, end } of spans) {
    const last = lastBegun(sentences, end - 1);
    for (let at = lastBegun(sentences, start); at <= last; at += 1) found.add(at);
  }
  return [...found];
}

/** The sentence that an offset lies in, or the last one before it; the first when there is none. */
function lastBegun(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}
