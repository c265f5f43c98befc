import type { Span } from '#lib/text/span.ts';

// The root locale: what a reader perceives as one character does not depend on the language here.
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Letters that never hang on what stands before them. Scripts whose letters can form conjuncts
 * (Devanagari, Hangul jamo and others) are left out; their texts are cut at the spaces instead.
 */
const STANDALONE =
  /^(?:(?=\p{L})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\uAC00-\uD7A3\u2010-\u2027\u3000-\u3020\uFF01-\uFF9D])/u;
// The two half-width voicing marks are letters by category but extend the one before.
const HANGING = /^[\uFF9E\uFF9F]/;
const PICTOGRAPH = /^(?![\u{1F3FB}-\u{1F3FF}])\p{Extended_Pictographic}/u;
/** What holds the character after it: GCB=Prepend (astral ones are caught by their range), leading jamo. */
const PREPENDED = /[\u1100-\u115F\uA960-\uA97C\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u0D4E]/;

/** Whether no grapheme spans the offset. The ends of the text are boundaries. */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  return graphemeStart(text, offset) === offset;
}

/**
 * The nearest grapheme boundary at or before an offset. It looks only as far as the next place where
 * a boundary is certain, a few characters in ordinary text, however long the text is.
 */
export function graphemeStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  if (isCertainBoundary(text, offset)) return offset;
  const { from, pieces } = neighbourhood(text, offset);
  const piece = pieces.containing(offset - from);
  return piece === undefined ? offset : from + piece.index;
}

/** The nearest grapheme boundary at or after an offset. */
export function graphemeEnd(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  if (isCertainBoundary(text, offset)) return offset;
  const { from, pieces } = neighbourhood(text, offset);
  const piece = pieces.containing(offset - from);
  if (piece === undefined || from + piece.index === offset) return offset;
  return from + piece.index + piece.segment.length;
}

/** The next boundary after an offset: where the caret goes when it steps forward. */
export function nextGrapheme(text: string, offset: number): number {
  return graphemeEnd(text, Math.max(offset, 0) + 1);
}

/** The last boundary before an offset: where the caret goes when it steps back. */
export function previousGrapheme(text: string, offset: number): number {
  return graphemeStart(text, Math.min(offset, text.length) - 1);
}

/** The smallest span around this one that splits no grapheme. */
export function snapToGraphemes(text: string, span: Span): Span {
  return { start: graphemeStart(text, span.start), end: graphemeEnd(text, span.end) };
}

/** Whether either end of the span stands inside a grapheme. */
export function splitsGrapheme(text: string, span: Span): boolean {
  return !isGraphemeBoundary(text, span.start) || !isGraphemeBoundary(text, span.end);
}

/** The graphemes between the certain boundaries on either side of an offset inside the text. */
function neighbourhood(text: string, offset: number) {
  let from = offset - 1;
  while (from > 0 && !isCertainBoundary(text, from)) from -= 1;
  let to = offset + 1;
  while (to < text.length && !isCertainBoundary(text, to)) to += 1;
  return { from, pieces: segmenter.segment(text.slice(from, to)) };
}

/**
 * Whether the character at the offset surely begins a grapheme, judged by it and the unit before it
 * alone (the rules GB4 to GB13 of Unicode's text segmentation, read from the right-hand side).
 */
function isCertainBoundary(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const unit = text.charCodeAt(offset);
  if (unit < 0x7f) return unit === 0x0a ? before !== 0x0d : !isPrepended(text, offset - 1);
  if (unit >= 0xdc00 && unit <= 0xdfff) return false;
  if (isPrepended(text, offset - 1)) return false;
  const here = String.fromCodePoint(text.codePointAt(offset) ?? unit);
  if (STANDALONE.test(here)) return !HANGING.test(here);
  return before !== 0x200d && PICTOGRAPH.test(here);
}

function isPrepended(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < 0x600) return false;
  if (unit >= 0xdc00 && unit <= 0xdfff) {
    // All astral marks of this kind (Unicode 16) lie in U+11000–U+11FFF: high halves D804 to D807.
    const high = text.charCodeAt(offset - 1);
    return high >= 0xd804 && high <= 0xd807;
  }
  return PREPENDED.test(text.charAt(offset));
}
