import { GraphemesNear } from '#lib/anchor/graphemes-near.ts';
import { Repeats } from '#lib/anchor/repeats.ts';
import type { Described } from '#lib/anchor/selector.ts';
import { toCodePointSpans } from '#lib/text/code-points.ts';
import type { Span } from '#lib/text/span.ts';
import { wordsIn } from '#lib/text/words.ts';

/** The least context on each side, in UTF-16 units: enough to find the place again when it was edited. */
const LEAST_CONTEXT = 32;
/** Context grows by doubling up to this, on each side, before a word's rest is added. */
const MOST_CONTEXT = 1024;
/** Words are looked for so far on each side of where the context would end; longer ones are cut there. */
const LONGEST_WORD = 32;
const WHITE = /\s/;

/**
 * Writes a span of UTF-16 units for others: its words with what stands around them, and its place in code
 * points. Prefix and suffix reach to a word's end, at least 32 units where the text goes so far, and grow
 * until the three together stand in the text only once. A quote that 1,024 units on each side do not tell
 * apart (a text that repeats itself) keeps the shortest context; then only its position says which of the
 * repetitions is meant. A span that splits a grapheme is described as the whole graphemes it touches, one
 * that reaches out of the text as the part within. `locate` leads back to the same span.
 */
export function describe(text: string, span: Span): Described {
  const [described] = describeAll(text, [span]);
  if (described === undefined) throw new Error('One span was described as none.');
  return described;
}

/** The same for many spans of one text, in their order: the text is walked a few times for all together. */
export function describeAll(text: string, spans: readonly Span[]): readonly Described[] {
  const surroundings = new Surroundings(text);
  const whole = spans.map((span) => surroundings.wholeOf(span));
  const positions = toCodePointSpans(text, whole);
  return whole.map((span, at) => {
    const around = surroundings.around(span);
    const { start = 0, end = 0 } = positions[at] ?? {};
    return {
      quote: {
        type: 'TextQuoteSelector',
        exact: text.slice(span.start, span.end),
        prefix: text.slice(around.start, span.start),
        suffix: text.slice(span.end, around.end),
      },
      position: { type: 'TextPositionSelector', start, end },
    };
  });
}

class Surroundings {
  readonly #text: string;
  readonly #graphemes: GraphemesNear;
  readonly #repeats: Repeats;

  constructor(text: string) {
    this.#text = text;
    this.#graphemes = new GraphemesNear(text);
    this.#repeats = new Repeats(text);
  }

  /** The part of a span within the text, grown to whole graphemes. */
  wholeOf({ start, end }: Span): Span {
    const from = Math.min(Math.max(0, start), this.#text.length);
    const to = Math.min(Math.max(from, end), this.#text.length);
    return this.#graphemes.snap({ start: from, end: to });
  }

  /** The span with its context: the first that stands once, otherwise the least. */
  around(span: Span): Span {
    for (let reach = LEAST_CONTEXT; reach <= MOST_CONTEXT; reach *= 2) {
      const isLast = reach === MOST_CONTEXT;
      const part = this.#reaching(span, reach);
      const isOnce = isLast ? this.#repeats.isSurelyOnce(part) : this.#repeats.isOnce(part);
      if (isOnce) return this.#widened(span, reach);
    }
    return this.#widened(span, LEAST_CONTEXT);
  }

  #reaching({ start, end }: Span, reach: number): Span {
    return { start: Math.max(0, start - reach), end: Math.min(this.#text.length, end + reach) };
  }

  #widened({ start, end }: Span, reach: number): Span {
    const [from, to] = [start - reach, end + reach];
    return {
      start: from <= 0 ? 0 : this.#graphemes.startOf(this.#wordAt(from).start),
      end:
        to >= this.#text.length ? this.#text.length : this.#graphemes.endOf(this.#wordAt(to).end),
    };
  }

  /** The word that an offset cuts; the offset itself where it cuts none. */
  #wordAt(offset: number): Span {
    const text = this.#text;
    let [from, to] = [offset, offset];
    while (from > 0 && offset - from < LONGEST_WORD && !isWhite(text, from - 1)) from -= 1;
    while (to < text.length && to - offset < LONGEST_WORD && !isWhite(text, to)) to += 1;
    if (from === offset || to === offset) return { start: offset, end: offset };
    const words = wordsIn(text, { start: from, end: to });
    const cut = words.find(({ start, end }) => start < offset && offset < end);
    return cut ?? { start: offset, end: offset };
  }
}

function isWhite(text: string, at: number): boolean {
  return WHITE.test(text.charAt(at));
}
