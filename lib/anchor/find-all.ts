import { GraphemesNear } from '#lib/anchor/graphemes-near.ts';
import type { Span } from '#lib/text/span.ts';

/**
 * Every place where a text holds these very words, in order, in UTF-16 units; occurrences that overlap
 * each other are all told. One that would begin or end inside a grapheme is none (an *e* is not part of
 * *é*). No words are nowhere. Linear in the text, whatever repeats in it.
 */
export function findAll(text: string, exact: string): readonly Span[] {
  return occurrencesOf(text, exact).map((start) => ({ start, end: start + exact.length }));
}

/** The offsets at which the words begin, as `findAll` tells them. */
export function occurrencesOf(text: string, exact: string): readonly number[] {
  const graphemes = new GraphemesNear(text);
  return startsOf(text, exact).filter((start) => graphemes.isWhole(start, start + exact.length));
}

/** The beginning of the words that the engine's own search is given. */
const HEAD = 64;
/** How often the whole text may be read again in comparing, before the slower sure search takes over. */
const READINGS = 4;

/** Where a text holds the words, graphemes or not. */
export function startsOf(text: string, exact: string): readonly number[] {
  if (exact === '' || exact.length > text.length) return [];
  const head = exact.slice(0, HEAD);
  const starts: number[] = [];
  let left = READINGS * text.length + HEAD * exact.length;
  for (let at = text.indexOf(head); at !== -1; at = text.indexOf(head, at + 1)) {
    if (exact.length > HEAD) {
      left -= exact.length;
      if (left < 0) return startsSurely(text, exact);
      if (!text.startsWith(exact, at)) continue;
    }
    starts.push(at);
  }
  return starts;
}

/** Knuth, Morris and Pratt: each unit of the text is looked at once, also where all of it repeats. */
function startsSurely(text: string, exact: string): readonly number[] {
  const borders = bordersOf(exact);
  const starts: number[] = [];
  let matched = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && exact.charCodeAt(matched) !== unit) matched = borders[matched] ?? 0;
    if (exact.charCodeAt(matched) === unit) matched += 1;
    if (matched < exact.length) continue;
    starts.push(at + 1 - matched);
    matched = borders[matched] ?? 0;
  }
  return starts;
}

/** For each length of a beginning of the words, the longest shorter one that it ends with. */
function bordersOf(exact: string): Int32Array {
  const borders = new Int32Array(exact.length + 1);
  let border = 0;
  for (let at = 1; at < exact.length; at += 1) {
    const unit = exact.charCodeAt(at);
    while (border > 0 && exact.charCodeAt(border) !== unit) border = borders[border] ?? 0;
    if (exact.charCodeAt(border) === unit) border += 1;
    borders[at + 1] = border;
  }
  return borders;
}
