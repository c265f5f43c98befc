/** Tokens that stand together, as half-open positions in the list of tokens: a sentence, a quote, a heading. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}
