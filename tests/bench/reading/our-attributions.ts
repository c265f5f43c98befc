import { findAttributions, type SentenceRange } from '#lib/reading/english/attributions.ts';
import type { FoundAttribution } from '#lib/reading/english/found-attribution.ts';
import { classesOf } from '#lib/reading/english/lexicon.ts';
import { quoteRangesOf } from '#lib/reading/quote-ranges.ts';
import { tokenize, type Tokens } from '#lib/reading/tokens.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import type { Span } from '#lib/text/span.ts';
import type { RoleSpans } from '#tests/bench/reading/role-spans.ts';

/** An attribution of our reader with its spans in UTF-16. */
export interface ReadAttribution extends RoleSpans {
  readonly found: FoundAttribution;
}

/** What our reader takes a text to attribute; every line of it is a block. */
export function ourAttributions(text: string): readonly ReadAttribution[] {
  const tokens = tokenize(text, classesOf);
  const { sentences, blocks } = rangesOf(tokens, text);
  const found = findAttributions(tokens, sentences, quoteRangesOf(tokens, blocks));
  const toSpan = ({ start, end }: { start: number; end: number }): Span => ({
    start: tokens.starts[start] ?? 0,
    end: tokens.ends[end - 1] ?? 0,
  });
  return found.map((one) => ({
    source: one.source.map(toSpan),
    cue: one.cue.map(toSpan),
    content: one.content.map(toSpan),
    found: one,
  }));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The sentences and blocks of a text as positions of tokens. */
export function rangesOf(
  tokens: Tokens,
  text: string,
): { readonly sentences: readonly SentenceRange[]; readonly blocks: readonly Range[] } {
  const sentences: SentenceRange[] = [];
  const blocks: Range[] = [];
  let token = 0;
  let offset = 0;
  for (const line of text.split('\n')) {
    const first = token;
    for (const span of sentencesOf(text, { start: offset, end: offset + line.length })) {
      const start = token;
      while (token < tokens.count && (tokens.starts[token] ?? 0) < span.end) token += 1;
      if (token > start) sentences.push({ start, end: token, block: blocks.length });
    }
    if (token > first) blocks.push({ start: first, end: token });
    offset += line.length + 1;
  }
  return { sentences, blocks };
}
