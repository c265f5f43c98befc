import { type ClassesOf, type Tokens, tokenize } from '#lib/reading/tokens.ts';
import type { Block } from '#lib/text/block.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import type { Span } from '#lib/text/span.ts';

/** A sentence: its place in the text, its block, and its tokens as a half-open range of positions. */
export interface ProseSentence extends Span {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** A draft made ready for the finders: all of them look at the same tokens and sentences. */
export interface Prose {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: Tokens;
  /** In reading order; every token of a block is in one of them. */
  readonly sentences: readonly ProseSentence[];
}

/** Cuts a draft into tokens and sentences; `blocks` are in reading order. Linear in the text. */
export function proseOf(text: string, blocks: readonly Block[], classesOf: ClassesOf): Prose {
  const tokens = tokenize(text, classesOf);
  const sentences: ProseSentence[] = [];
  let at = 0;
  for (const [block, place] of blocks.entries()) {
    for (const { start, end } of sentencesOf(text, place)) {
      while (at < tokens.count && (tokens.starts[at] ?? 0) < start) at += 1;
      const from = at;
      while (at < tokens.count && (tokens.starts[at] ?? 0) < end) at += 1;
      sentences.push({ start, end, block, from, to: at });
    }
  }
  return { text, blocks, tokens, sentences };
}
