import { startsOf } from '#lib/anchor/find-all.ts';
import type { GraphemesNear } from '#lib/anchor/graphemes-near.ts';
import type { Quote } from '#lib/anchor/selector.ts';
import type { Span } from '#lib/text/span.ts';

/** More places are neither judged without context nor listed. */
const MOST_LISTED = 1000;
/** Places whose context is weighed: of more, those with the longest run of it beside the words. */
const MOST_WEIGHED = 100;
/** The context that is compared to the letter reaches so many units; `describe` writes no more. */
const FARTHEST = 1100;
/** So many units of context beside the words, on each side, are counted. */
const LONGEST_RUN = 32;

/** Where the very words of a quote stand. */
export interface LiteralPlaces {
  /** UTF-16 offsets in order, at most 1,000. */
  readonly starts: readonly number[];
  /** Each of them has all the context that was given around it, to the letter. */
  readonly isWhole: boolean;
}

/**
 * The places where a text holds the words of a quote to the letter, splitting no grapheme: those with all
 * of the context given, if there are any, otherwise all. Where the span that a position names is one of
 * the former, it alone.
 */
export function literalPlaces(
  text: string,
  graphemes: GraphemesNear,
  { quote, at }: { readonly quote: Quote; readonly at: Span | null },
): LiteralPlaces {
  const { length } = quote.exact;
  const isPlace = (start: number) => graphemes.isWhole(start, start + length);
  const hasContext = quote.prefix !== '' || quote.suffix !== '';
  if (
    at !== null &&
    isThere(text, quote, at) &&
    hasAll(text, quote, at.start) &&
    isPlace(at.start)
  ) {
    return { starts: [at.start], isWhole: true };
  }
  const starts = startsOf(text, quote.exact);
  if (!hasContext) return { starts: first(starts.filter(isPlace), MOST_LISTED), isWhole: false };
  const whole = starts.filter((start) => hasAll(text, quote, start) && isPlace(start));
  if (whole.length > 0) return { starts: first(whole, MOST_LISTED), isWhole: true };
  return { starts: nearest(text, quote, starts.filter(isPlace), at), isWhole: false };
}

function isThere(text: string, { exact }: Quote, at: Span): boolean {
  return at.end - at.start === exact.length && text.startsWith(exact, at.start);
}

function hasAll(text: string, { exact, prefix, suffix }: Quote, start: number): boolean {
  const near = prefix.slice(-FARTHEST);
  if (start < near.length) return false;
  if (!text.startsWith(near, start - near.length)) return false;
  return text.startsWith(suffix.slice(0, FARTHEST), start + exact.length);
}

/** Those with the most context beside them, in the order of the text; the one a position names is among them. */
function nearest(
  text: string,
  quote: Quote,
  starts: readonly number[],
  at: Span | null,
): readonly number[] {
  if (starts.length <= MOST_WEIGHED) return starts;
  const runs = new Uint8Array(starts.length);
  const counts = new Int32Array(2 * LONGEST_RUN + 2);
  starts.forEach((start, place) => {
    const run = start === at?.start ? 2 * LONGEST_RUN + 1 : runBeside(text, quote, start);
    runs[place] = run;
    counts[run] = (counts[run] ?? 0) + 1;
  });
  // The shortest run that is kept: with those that are longer, there are no more than are weighed.
  let least = counts.length;
  let longer = 0;
  while (least > 0 && longer + (counts[least - 1] ?? 0) <= MOST_WEIGHED) {
    least -= 1;
    longer += counts[least] ?? 0;
  }
  let spare = MOST_WEIGHED - longer;
  return starts.filter((_, place) => {
    const run = runs[place] ?? 0;
    if (run < least - 1) return false;
    return run >= least || (spare -= 1) >= 0;
  });
}

/** How many units of the context stand right beside the words as they were, on both sides. */
function runBeside(text: string, { exact, prefix, suffix }: Quote, start: number): number {
  let before = 0;
  while (before < LONGEST_RUN && before < prefix.length) {
    const wanted = prefix.charCodeAt(prefix.length - 1 - before);
    if (text.charCodeAt(start - 1 - before) !== wanted) break;
    before += 1;
  }
  let after = 0;
  const end = start + exact.length;
  while (after < LONGEST_RUN && after < suffix.length) {
    if (text.charCodeAt(end + after) !== suffix.charCodeAt(after)) break;
    after += 1;
  }
  return before + after;
}

function first<T>(list: readonly T[], most: number): readonly T[] {
  return list.length <= most ? list : list.slice(0, most);
}
