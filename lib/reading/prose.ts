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
  blocks.forEach((place, block) => {
    for (const { start, end } of sentencesOf(text, place)) {
      const from = firstFrom(tokens, at, start);
      at = firstFrom(tokens, from, end);
      sentences.push({ start, end, block, from, to: at });
    }
  });
  return { text, blocks, tokens, sentences };
}

/** The first token at or behind `from` that begins at or behind an offset. */
function firstFrom({ count, starts }: Tokens, from: number, offset: number): number {
  let at = from;
  while (at < count && (starts[at] ?? 0) < offset) at += 1;
  return at;
}
