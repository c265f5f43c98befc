import type { EntitiesFound } from '#lib/reading/english/entities.ts';
import type { NameText } from '#lib/reading/english/name-text.ts';
import { signalBits } from '#lib/reading/english/signal-words.ts';
import { type QuoteFound, quotedTokens } from '#lib/reading/quotes.ts';
import type { ReadAttribution, Signal, SignalFound } from '#lib/reading/reading.ts';
import type { Block } from '#lib/text/block.ts';
import type { Span } from '#lib/text/span.ts';

/** An attribution as far as the signals look at it. */
export type Attributed = Pick<
  ReadAttribution,
  'sourceSpans' | 'cueSpans' | 'contentSpans' | 'sourceKind'
>;

/** What signals are found in; attributions in reading order of where they begin. */
export interface SignalInput {
  readonly text: NameText;
  readonly found: EntitiesFound;
  readonly quotes: readonly QuoteFound[];
  readonly blocks: readonly Block[];
  readonly attributions: readonly Attributed[];
}

/** The input with what every finder of signals asks of it. */
export class SignalText {
  readonly input: SignalInput;
  /** Bits of `SIGNALS_BY` for each token. */
  readonly bits: Int32Array;
  /** 1 for each token inside words in quotation marks: what others said, not how the story puts it. */
  readonly isQuoted: Uint8Array;
  /** For each sentence the attributions with a source, cue or content in it. */
  readonly #inSentence: readonly number[][];

  constructor(input: SignalInput) {
    this.input = input;
    this.bits = signalBits(input.text.tokens);
    this.isQuoted = quotedTokens(input.text.tokens, input.quotes);
    this.#inSentence = Array.from(input.text.sentenceStarts, () => []);
    input.attributions.forEach(({ sourceSpans, cueSpans, contentSpans }, at) => {
      this.#file(sourceSpans, at);
      this.#file(cueSpans, at);
      this.#file(contentSpans, at);
    });
  }

  /** Notes an attribution in the sentences of its spans. */
  #file(spans: readonly Span[], attribution: number): void {
    for (const { start, end } of spans) {
      const first = this.sentenceAt(start);
      const last = Math.min(this.sentenceAt(end - 1), first + MOST_SENTENCES);
      for (let sentence = first; sentence <= last; sentence += 1) {
        const list = this.#inSentence[sentence];
        if (list !== undefined && list.at(-1) !== attribution) list.push(attribution);
      }
    }
  }

  /** The sentence that holds an offset, or the next one behind it. */
  sentenceAt(offset: number): number {
    const { sentenceEnds, tokens } = this.input.text;
    let low = 0;
    let high = sentenceEnds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((tokens.ends[(sentenceEnds[middle] ?? 0) - 1] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return Math.min(low, Math.max(sentenceEnds.length - 1, 0));
  }

  attributionsIn(sentence: number): readonly number[] {
    return this.#inSentence[sentence] ?? [];
  }

  /**
   * The attribution that words belong to: one whose spans they touch, else the last one of the sentence
   * that begins before them; null for none.
   */
  attributionOf(span: Span, sentence: number): number | null {
    let before: number | null = null;
    for (const at of this.attributionsIn(sentence).slice(0, MOST_LOOKED_AT)) {
      const attribution = this.input.attributions[at];
      if (attribution === undefined) continue;
      const spans = spansOf(attribution);
      if (spans.some((one) => one.start < span.end && span.start < one.end)) return at;
      if (spans.some((one) => one.start < span.start)) before = at;
    }
    return before;
  }

  /** The words of tokens (half-open) as a span. */
  spanOf(first: number, end: number): Span {
    const { starts, ends } = this.input.text.tokens;
    return { start: starts[first] ?? 0, end: ends[end - 1] ?? 0 };
  }

  /** A signal at tokens, with the attribution that they belong to. */
  signal(signal: Signal, first: number, end: number, sentence: number): SignalFound {
    const span = this.spanOf(first, end);
    return { signal, span, attribution: this.attributionOf(span, sentence), sentence };
  }
}

/** No content is longer, and many that were would be slow to file. */
const MOST_SENTENCES = 50;
/** A sentence with more attributions than this is no sentence. */
const MOST_LOOKED_AT = 20;

/** All spans of an attribution. */
function spansOf({ sourceSpans, cueSpans, contentSpans }: Attributed): readonly Span[] {
  return [...sourceSpans, ...cueSpans, ...contentSpans];
}
