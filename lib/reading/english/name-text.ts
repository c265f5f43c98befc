import { inNameOf } from '#lib/reading/english/name-words.ts';
import { perToken } from '#lib/reading/per-token.ts';
import type { Tokens } from '#lib/reading/tokens.ts';
import type { Span } from '#lib/text/span.ts';

/** What names are found in: the tokens, and for each sentence the tokens it has (half-open). */
export interface NameText {
  readonly tokens: Tokens;
  readonly sentenceStarts: Int32Array;
  readonly sentenceEnds: Int32Array;
  /** Bits of `IN_NAME` for each token. */
  readonly bits: Int32Array;
}

/** Lays sentences over tokens and looks every word up once. Sentences are in order and do not overlap. */
export function nameText(tokens: Tokens, sentences: readonly Span[]): NameText {
  const sentenceStarts = new Int32Array(sentences.length);
  const sentenceEnds = new Int32Array(sentences.length);
  let at = 0;
  sentences.forEach(({ start, end }, index) => {
    while (at < tokens.count && (tokens.starts[at] ?? 0) < start) at += 1;
    sentenceStarts[index] = at;
    while (at < tokens.count && (tokens.starts[at] ?? 0) < end) at += 1;
    sentenceEnds[index] = at;
  });
  const bits = perToken(tokens, ({ form }) => inNameOf(form));
  return { tokens, sentenceStarts, sentenceEnds, bits };
}
