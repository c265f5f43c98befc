import type { GraphemesNear } from '#lib/anchor/graphemes-near.ts';
import type { Quote } from '#lib/anchor/selector.ts';
import type { Span } from '#lib/text/span.ts';

const WHITE = /\s/;
/** A letter or figure of a script that puts spaces between words. */
const IN_WORD =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}]$/u;
/** No word is longer; what is, is cut where the words were found to end. */
const LONGEST_WORD = 40;

/**
 * A place that was found by likeness, with ends that a person would have chosen: no white space at them, no
 * grapheme cut, and no word cut, unless the quote itself began or ended inside a word. Null if nothing is left.
 */
export function snapped(
  text: string,
  span: Span,
  { quote, graphemes }: { readonly quote: Quote; readonly graphemes: GraphemesNear },
): Span | null {
  let { start, end } = span;
  while (start < end && WHITE.test(text.charAt(start))) start += 1;
  while (end > start && WHITE.test(text.charAt(end - 1))) end -= 1;
  if (start >= end) return null;
  const { exact, prefix, suffix } = quote;
  const isCutBefore = isInside(prefix.slice(-1), exact.slice(0, 1));
  const isCutAfter = isInside(exact.slice(-1), suffix.slice(0, 1));
  const beginsWord = !isCutBefore && IN_WORD.test(exact.slice(0, 1));
  const endsWord = !isCutAfter && IN_WORD.test(exact.slice(-1));
  return graphemes.snap({
    start: beginsWord ? wordStart(text, start) : start,
    end: endsWord ? wordEnd(text, end) : end,
  });
}

function isInside(before: string, after: string): boolean {
  return IN_WORD.test(before) && IN_WORD.test(after);
}

function wordStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && isInside(text.charAt(at - 1), text.charAt(at))) {
    at -= 1;
    if (offset - at > LONGEST_WORD) return offset;
  }
  return at;
}

function wordEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && isInside(text.charAt(at - 1), text.charAt(at))) {
    at += 1;
    if (at - offset > LONGEST_WORD) return offset;
  }
  return at;
}
