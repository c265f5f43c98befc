import type { Span } from '#lib/text/span.ts';

/** The positions of the sentences that spans touch, each once; sentences in reading order. */
export function sentencesUnder(
  spans: readonly Span[],
  sentences: readonly Span[],
): readonly number[] {
  const found: number[] = [];
  let last = -1;
  for (const { start, end } of spans) {
    const until = lastBegun(sentences, end - 1);
    for (let at = lastBegun(sentences, start); at <= until; at += 1) {
      if (at > last) last = at;
      else if (found.includes(at)) continue;
      found.push(at);
    }
  }
  return found;
}

/** Writes a 1 for each sentence that spans touch. */
export function markSentencesUnder(
  marked: Uint8Array,
  spans: readonly Span[],
  sentences: readonly Span[],
): void {
  for (const { start, end } of spans) {
    const first = lastBegun(sentences, start);
    marked[first] = 1;
    // Most spans end in the sentence they begin in.
    for (let at = first + 1; (sentences[at]?.start ?? end) < end; at += 1) marked[at] = 1;
  }
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
