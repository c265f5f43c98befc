import { classesOf } from '#lib/reading/english/lexicon.ts';
import type { SentenceRange } from '#lib/reading/english/attributions.ts';
import { type Prose, proseOf } from '#lib/reading/prose.ts';
import { type QuoteRange, outermostQuotes } from '#lib/reading/quote-ranges.ts';
import { quotesOf } from '#lib/reading/quotes.ts';
import type { Tokens } from '#lib/reading/tokens.ts';
import type { Block } from '#lib/text/block.ts';

/** An English text laid out for the finder of attributions. */
export interface LinesOfProse {
  readonly tokens: Tokens;
  readonly sentences: readonly SentenceRange[];
  readonly quotes: readonly QuoteRange[];
}

/** Lays a text out with every line that holds anything as a paragraph of its own. */
export function linesOfProse(text: string): LinesOfProse {
  const { tokens, sentences, blocks } = proseOfLines(text);
  return {
    tokens,
    sentences: sentences.map(({ from, to, block }) => ({ start: from, end: to, block })),
    quotes: outermostQuotes(quotesOf(tokens, blocks)),
  };
}

/** An English text cut into tokens and sentences, every line of it a paragraph. */
export function proseOfLines(text: string): Prose {
  return proseOf(text, linesOf(text), classesOf);
}

function linesOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') blocks.push({ role: 'paragraph', start, end, repeatOf: null });
    start = end + 1;
  }
  return blocks;
}
