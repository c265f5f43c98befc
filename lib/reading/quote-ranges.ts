import type { QuoteFound } from '#lib/reading/quotes.ts';

/** Words in quotation marks, as half-open token positions that hold the marks; to the end of the block where none closes. */
export interface QuoteRange {
  readonly start: number;
  readonly end: number;
  readonly isClosed: boolean;
  /** The position, in the list, of the quote of an earlier block that this goes on with. */
  readonly continues: number | null;
}

/** The quotes that stand in no other, as ranges of tokens. */
export function outermostQuotes(quotes: readonly QuoteFound[]): readonly QuoteRange[] {
  const ranges: QuoteRange[] = [];
  const positions = new Map<number, number>();
  for (const [position, quote] of quotes.entries()) {
    if (quote.depth > 0) continue;
    positions.set(position, ranges.length);
    ranges.push({
      start: quote.firstToken,
      end: quote.endToken,
      isClosed: quote.innerEndToken < quote.endToken,
      continues: quote.continues === null ? null : (positions.get(quote.continues) ?? null),
    });
  }
  return ranges;
}
