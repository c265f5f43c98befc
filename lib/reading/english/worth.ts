import type { Quantity, ReadDate, Worth } from '#lib/reading/reading.ts';
import type { TokenRange } from '#lib/reading/token-range.ts';
import type { Tokens } from '#lib/reading/tokens.ts';
import type { Span } from '#lib/text/span.ts';
import { WorthFeatures } from '#lib/reading/english/worth-features.ts';
import { shippedWorthModel, worthOfSum, worthSum } from '#lib/reading/english/worth-model.ts';
import {
  type Beside,
  REASON_BITS,
  reasonBits,
  reasonsOf,
} from '#lib/reading/english/worth-reasons.ts';

/** What was read of a text before its sentences are ranked; lists in reading order. */
export interface WorthInput {
  readonly tokens: Tokens;
  readonly marks: Int32Array;
  readonly sentences: readonly TokenRange[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly ReadDate[];
  /** The spans of quotes, with their marks. */
  readonly quotes: readonly Span[];
  /** For each sentence 1 where somebody is named or hinted at as its source. */
  readonly attributed: Uint8Array;
  /** For each sentence 1 where the story states a fact in its own voice. */
  readonly ownVoice: Uint8Array;
}

/**
 * How much each sentence is worth checking, in their order: the probability, by a linear model of its words
 * learnt on ClaimBuster, that a person would call it a factual claim the public wants checked; and the
 * reasons, which are shown and do not change the score.
 */
export function rankWorth(input: WorthInput): Worth[] {
  const { tokens, sentences, attributed, ownVoice } = input;
  const model = shippedWorthModel();
  const features = new WorthFeatures(tokens, input.marks);
  const figures = new Cursor(input.quantities.filter(isFigure).map(({ span }) => span));
  const dates = new Cursor(input.dates.map(({ span }) => span));
  const quotes = new Cursor(input.quotes);
  return sentences.map((range, sentence) => {
    const start = tokens.starts[range.from] ?? 0;
    const end = tokens.ends[range.to - 1] ?? start;
    const figure = figures.within(start, end);
    const beside: Beside = {
      firstFigure: figure?.start ?? -1,
      hasDate: dates.within(start, end) !== null,
      hasQuote: quotes.within(start, end) !== null,
    };
    let bits = reasonBits(tokens, input.marks, range, beside);
    if (attributed[sentence] === 1) bits |= REASON_BITS.attributed;
    if (ownVoice[sentence] === 1) bits |= REASON_BITS['own-voice'];
    const sum = worthSum(model, features, features.read(range));
    return { sentence, score: worthOfSum(model, sum), reasons: reasonsOf(bits) };
  });
}

/** *the two sides* is no figure worth checking; *two percent* is. */
function isFigure({ value, high, bound, unit }: Quantity): boolean {
  return (
    value > 2 ||
    value % 1 !== 0 ||
    high !== null ||
    bound !== 'exact' ||
    (unit !== null && MEASURES.test(unit))
  );
}

/** Shares and money. */
const MEASURES = /^(?:percent|[A-Z]{3})$/;

/** Walks along spans in reading order as sentences ask for theirs. */
class Cursor {
  readonly #spans: readonly Span[];
  #at = 0;

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
  }

  /** The first span that shares a character with a range; ranges must not go back. */
  within(start: number, end: number): Span | null {
    for (;;) {
      const span = this.#spans[this.#at];
      if (span === undefined) return null;
      if (span.end > start) return span.start < end ? span : null;
      this.#at += 1;
    }
  }
}
