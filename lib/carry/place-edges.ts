import type { DraftTokens } from '#lib/carry/align-tokens.ts';
import type { Alignment } from '#lib/carry/align.ts';
import { graphemeEnd, graphemeStart, isGraphemeBoundary } from '#lib/text/graphemes.ts';

/** So many characters two words must begin or end with in common for an end inside the one to be inside the other. */
const COMMON = 3;
const MARK = /\p{M}|\p{Cf}/u;

/**
 * Where a span begins in the second text whose first token that is left is `token`, linked to `there`; its
 * first token of all is `first`. White space before that token stays in it if all of it is the same.
 */
export function startAt(
  { from, to }: Alignment,
  start: number,
  first: number,
  token: number,
  there: number,
): number {
  const tokenStart = from.starts[token] ?? 0;
  const newStart = to.starts[there] ?? 0;
  if (token !== first) return newStart;
  if (start > tokenStart) return insideOf(from, to, token, there, start, newStart);
  let at = newStart;
  let old = tokenStart;
  const floor = there === 0 ? 0 : (to.ends[there - 1] ?? 0);
  while (
    old > start &&
    at > floor &&
    from.text.charCodeAt(old - 1) === to.text.charCodeAt(at - 1)
  ) {
    old -= 1;
    at -= 1;
  }
  return old === start ? at : newStart;
}

/** Where a span ends; the counterpart of `startAt`. */
export function endAt(
  { from, to }: Alignment,
  end: number,
  last: number,
  token: number,
  there: number,
): number {
  const tokenEnd = from.ends[token] ?? 0;
  const newEnd = to.ends[there] ?? 0;
  if (token !== last) return newEnd;
  if (end < tokenEnd) return insideOf(from, to, token, there, end, newEnd);
  let at = newEnd;
  let old = tokenEnd;
  const ceiling = there + 1 < to.count ? (to.starts[there + 1] ?? 0) : to.text.length;
  while (old < end && at < ceiling && from.text.charCodeAt(old) === to.text.charCodeAt(at)) {
    old += 1;
    at += 1;
  }
  return old === end ? at : newEnd;
}

/** The offset in a token that stands for one inside another; `otherwise` where nothing tells. */
function insideOf(
  from: DraftTokens,
  to: DraftTokens,
  token: number,
  there: number,
  offset: number,
  otherwise: number,
): number {
  const old = from.text.slice(from.starts[token] ?? 0, from.ends[token] ?? 0);
  const now = to.text.slice(to.starts[there] ?? 0, to.ends[there] ?? 0);
  const inside = offset - (from.starts[token] ?? 0);
  const start = to.starts[there] ?? 0;
  if (from.ids[token] === to.ids[there]) {
    if (old.length === now.length) return start + inside;
    const mapped = afterLetters(now, lettersIn(old, inside));
    return mapped > 0 && mapped < now.length ? start + mapped : otherwise;
  }
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head += 1;
  // An end outside the new word would take in nothing of it.
  if (head >= Math.max(COMMON, inside) && inside < now.length) return start + inside;
  const behind = old.length - inside;
  let tail = 0;
  while (
    tail < Math.min(old.length, now.length) - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  ) {
    tail += 1;
  }
  const isIn = tail >= Math.max(COMMON, behind) && behind < now.length;
  return isIn ? start + now.length - behind : otherwise;
}

/** How many letters stand before an offset, not counting what hangs on them or shows nothing. */
function lettersIn(word: string, end: number): number {
  let letters = 0;
  for (const character of word.slice(0, end).normalize('NFD')) {
    if (!MARK.test(character)) letters += 1;
  }
  return letters;
}

/** The offset behind so many letters and what hangs on the last of them. */
function afterLetters(word: string, count: number): number {
  let letters = 0;
  let at = 0;
  for (const character of word) {
    const isMark = MARK.test(character);
    if (!isMark && letters >= count) break;
    if (!isMark) letters += character.normalize('NFD').replaceAll(/\p{M}/gu, '').length;
    at += character.length;
  }
  return at;
}

/**
 * An end of a span in the second text, moved off the inside of a grapheme unless it was inside one before.
 * Ends of tokens are looked at only where a mark hangs on what stands before: the search for where a
 * grapheme begins may be long.
 */
export function snapped(
  { from, to }: Alignment,
  offset: number,
  before: number,
  side: 'start' | 'end',
): number {
  if (isPlainBoundary(to.text, offset)) return offset;
  if (isSameAround(from.text, before, to.text, offset)) return offset;
  if (isGraphemeBoundary(to.text, offset) || !isGraphemeBoundary(from.text, before)) return offset;
  return side === 'start' ? graphemeStart(to.text, offset) : graphemeEnd(to.text, offset);
}

/** Whether an offset stands at an end of the text or before one of the plain characters, which hang on nothing. */
function isPlainBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const code = text.charCodeAt(offset);
  return code >= 0x20 && code < 0x7f && text.charCodeAt(offset - 1) < 0x600;
}

/** So many characters on either side tell whether an offset is inside a grapheme, but for flags in a row. */
const AROUND = 8;

function isSameAround(old: string, before: number, now: string, offset: number): boolean {
  const from = Math.max(0, before - AROUND);
  const to = Math.max(0, offset - AROUND);
  return (
    before - from === offset - to &&
    old.slice(from, before + AROUND) === now.slice(to, offset + AROUND)
  );
}
