import { fit, reversed } from '#lib/anchor/edit-distance.ts';
import { type FoldedText, folded, foldWithOffsets, unfoldedSpan } from '#lib/anchor/folded-text.ts';
import { GramIndex } from '#lib/anchor/gram-index.ts';
import type { Quote } from '#lib/anchor/selector.ts';
import { type Window, windowsOf } from '#lib/anchor/windows.ts';
import type { Span } from '#lib/text/span.ts';

/** Longer quotes, in folded units, are found as they are or not at all. */
export const LONGEST_FUZZY = 32_768;
/** How much of each side of a quote helps to find where it may stand. */
const SIDE = 96;
/** How much of a side marks where the quote begins or ends. */
const EDGE = 24;
const MOST_ERRORS_OF_EDGE = 0.3;
/** Words of 32 rows that are gone through for one quote, in all its windows. */
const MOST_STEPS = 60_000_000;
const MOST_WINDOWS = 32;
const FEWEST_WINDOWS = 3;
/** Grams of this many units are told apart well; shorter ones stand even between many changes. */
const LONG_GRAM = 8;
const SHORT_GRAM = 3;
const LONG_PATTERN = 64;
/** So alike, long grams have found it, and what short ones would add is not as good. */
const WELL_FITTING = 0.65;
/** Windows that fit by so much less than the best are not looked into. */
const NEARLY_AS_WELL = 0.3;
const LONGEST_HEAD = 1024;

/** Where a quote may stand, in UTF-16 units of the text itself. */
export interface Places {
  /** Ends are where the words best fit; neither snapped nor judged, some twice. */
  readonly spans: readonly Span[];
  /** There were more places just as promising as these. */
  readonly isCut: boolean;
}

/** A text made ready for finding quotes that are not in it word for word: folded, its grams known. */
export class FuzzyText {
  readonly #original: string;
  readonly #text: FoldedText;
  readonly #indexes = new Map<number, GramIndex>();

  constructor(original: string) {
    this.#original = original;
    this.#text = foldWithOffsets(original);
  }

  /**
   * Where something like the quote stands. Shared grams of the words and their context show the windows;
   * in each, the words are laid on the text with the fewest errors, and the space between where the prefix
   * ends and the suffix begins is taken too. Cost: the grams' places, then words times window over 32.
   */
  placesOf(quote: Quote): Places {
    const wanted = {
      exact: folded(quote.exact).trim(),
      prefix: folded(quote.prefix).slice(-SIDE),
      suffix: folded(quote.suffix).slice(0, SIDE),
    };
    const { length } = wanted.exact;
    if (length === 0 || length > LONGEST_FUZZY) return { spans: [], isCut: false };
    const pattern = wanted.prefix + wanted.exact + wanted.suffix;
    const { ranked, isCut } = this.#windowsFor(pattern, length);
    const spans = ranked.flatMap((window) => this.#placesIn(window, wanted));
    return { spans: spans.map((span) => unfoldedSpan(this.#original, this.#text, span)), isCut };
  }

  /**
   * Whether something much like the quote with its context stands in the text more than once, told by the
   * grams they share alone. A short quote is always taken to.
   */
  isRepeated(quote: Quote): boolean {
    const pattern = folded(quote.prefix) + folded(quote.exact).trim() + folded(quote.suffix);
    if (pattern.length < LONG_PATTERN) return true;
    const { windows, isCut } = windowsOf(this.#indexOf(LONG_GRAM), pattern, 2);
    return isCut || windows.length > 1;
  }

  /** The windows in which the quote with its context fits best. */
  #windowsFor(pattern: string, length: number) {
    const steps = Math.ceil(length / 32) * (2 * length + 200) * 2;
    const most = Math.max(FEWEST_WINDOWS, Math.min(MOST_WINDOWS, Math.floor(MOST_STEPS / steps)));
    if (pattern.length >= LONG_PATTERN) {
      const long = this.#rankedBy(LONG_GRAM, pattern, most);
      if (long.best >= WELL_FITTING) return long;
    }
    return this.#rankedBy(SHORT_GRAM, pattern, most);
  }

  #rankedBy(gram: number, pattern: string, most: number) {
    const { text } = this.#text;
    const { windows, isCut } = windowsOf(this.#indexOf(gram), pattern, most);
    // What is longer is told by its beginning: it has the more grams to be told by already.
    const head = pattern.slice(0, LONGEST_HEAD);
    const fits = windows.map((window) => {
      const from = Math.max(0, Math.floor(window.start - window.slack));
      const part = text.slice(from, Math.ceil(window.start + window.slack + head.length * 1.25));
      return { window, like: 1 - fit(head, part, false).errors / head.length };
    });
    fits.sort((a, b) => b.like - a.like);
    const best = fits[0]?.like ?? 0;
    const near = fits.filter(({ like }) => like >= best - NEARLY_AS_WELL);
    return { ranked: near.map(({ window }) => window), best, isCut };
  }

  #indexOf(gram: number): GramIndex {
    let index = this.#indexes.get(gram);
    if (index === undefined)
      this.#indexes.set(gram, (index = new GramIndex(this.#text.text, gram)));
    return index;
  }

  #placesIn({ start, slack }: Window, wanted: Quote): readonly Span[] {
    const { text } = this.#text;
    const { exact, prefix } = wanted;
    const begin = start + prefix.length;
    const reach = slack + 8 + exact.length / 4;
    const from = Math.max(0, Math.floor(begin - reach));
    const to = Math.min(text.length, Math.ceil(begin + exact.length + reach));
    if (from >= to) return [];
    const best = laidOn(exact, text, { start: from, end: to });
    const places = [best];
    // A second place in the same window, as where a paragraph stands twice in a row.
    const rests = [
      { start: from, end: best.start },
      { start: best.end, end: to },
    ];
    for (const rest of rests) {
      if (rest.end - rest.start >= exact.length / 2) places.push(laidOn(exact, text, rest));
    }
    places.push(...edgesAround(text, wanted, { start: from, end: to }, best));
    return places.filter((place) => place.start < place.end);
  }
}

/** Where in a part of the text the words fit with the fewest errors. */
function laidOn(words: string, text: string, within: Span): Span {
  const part = text.slice(within.start, within.end);
  const { end } = fit(words, part, false);
  // What is looked at backwards is no longer than the words could have become.
  const back = part.slice(Math.max(0, end - 2 * words.length), end);
  const { end: length } = fit(reversed(words), reversed(back), true);
  return { start: within.start + end - length, end: within.start + end };
}

/** What stands between the prefix and the suffix, where they are found; and up to either from the best fit. */
function edgesAround(text: string, wanted: Quote, within: Span, best: Span): readonly Span[] {
  const start = endOfPrefix(text, wanted.prefix.slice(-EDGE), within);
  const end = startOfSuffix(text, wanted.suffix.slice(0, EDGE), within);
  const places: Span[] = [];
  if (start !== null && end !== null) places.push({ start, end });
  if (start !== null) places.push({ start, end: best.end });
  if (end !== null) places.push({ start: best.start, end });
  const longest = 2 * wanted.exact.length + EDGE;
  return places
    .map((place) => trimmed(text, place))
    .filter((place) => place.start < place.end && place.end - place.start <= longest);
}

function endOfPrefix(text: string, prefix: string, within: Span): number | null {
  if (prefix.length < 4) return null;
  const from = Math.max(0, within.start - prefix.length);
  const found = fit(prefix, text.slice(from, within.end), false);
  return found.errors <= prefix.length * MOST_ERRORS_OF_EDGE ? from + found.end : null;
}

function startOfSuffix(text: string, suffix: string, within: Span): number | null {
  if (suffix.length < 4) return null;
  const to = Math.min(text.length, within.end + suffix.length);
  const found = fit(reversed(suffix), reversed(text.slice(within.start, to)), false);
  return found.errors <= suffix.length * MOST_ERRORS_OF_EDGE ? to - found.end : null;
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && text.charAt(from) === ' ') from += 1;
  while (to > from && text.charAt(to - 1) === ' ') to -= 1;
  return { start: from, end: to };
}
