import { graphemeEnd, graphemeStart } from '#lib/text/graphemes.ts';
import type { Span } from '#lib/text/span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const WHITE = /\s/;

/**
 * How far a word boundary is looked for, in UTF-16 units, where no white space comes earlier: longer
 * than any word, and enough context for the dictionaries that cut Chinese, Japanese and Thai.
 */
const REACH = 400;

/** The words of a part of the text (no punctuation, no white space), in order. */
export function wordsIn(text: string, span: Span): readonly Span[] {
  const words: Span[] = [];
  for (const piece of segmenter.segment(text.slice(span.start, span.end))) {
    if (piece.isWordLike !== true) continue;
    const start = span.start + piece.index;
    words.push({ start, end: start + piece.segment.length });
  }
  return words;
}

/** The word that holds the character at an offset; null on white space or punctuation. */
export function wordAt(text: string, offset: number): Span | null {
  if (offset < 0 || offset >= text.length) return null;
  const words = wordsIn(text, window(text, offset, offset + 1));
  return words.find((word) => word.start <= offset && offset < word.end) ?? null;
}

/** The smallest span around this one that cuts no word and no grapheme. */
export function snapToWords(text: string, span: Span): Span {
  const first = wordAt(text, span.start);
  const last = wordAt(text, span.end - 1);
  return {
    start: graphemeStart(text, first === null ? span.start : Math.min(first.start, span.start)),
    end: graphemeEnd(text, last === null ? span.end : Math.max(last.end, span.end)),
  };
}

/** The first word that begins at or after an offset; null when none follows. */
export function wordAfter(text: string, offset: number): Span | null {
  let from = Math.max(offset, 0);
  while (from < text.length) {
    const part = window(text, from, Math.min(from + 1, text.length));
    const word = wordsIn(text, part).find((found) => found.start >= from);
    if (word !== undefined) return word;
    from = skipWhite(text, part.end);
  }
  return null;
}

/** The last word that ends at or before an offset; null when none comes before. */
export function wordBefore(text: string, offset: number): Span | null {
  let to = Math.min(offset, text.length);
  while (to > 0) {
    const part = window(text, to - 1, to);
    const word = wordsIn(text, part).findLast((found) => found.end <= to);
    if (word !== undefined) return word;
    to = part.start;
    while (to > 0 && WHITE.test(text.charAt(to - 1))) to -= 1;
  }
  return null;
}

/** The stretch around a span in which its words can be found: to white space, or as far as we reach. */
function window(text: string, start: number, end: number): Span {
  let from = start;
  while (from > 0 && start - from < REACH && !WHITE.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < REACH && !WHITE.test(text.charAt(to))) to += 1;
  return { start: graphemeStart(text, from), end: graphemeEnd(text, to) };
}

function skipWhite(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && WHITE.test(text.charAt(at))) at += 1;
  return at;
}
