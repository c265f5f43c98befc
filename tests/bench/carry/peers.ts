import search, { type Match } from 'approx-string-match';
import DiffMatchPatch from 'diff-match-patch';
import { lcs } from 'fast-myers-diff';
import type { Span } from '#lib/text/span.ts';
import type { Answer } from '#tests/bench/carry/score.ts';

/** A stretch of characters that both texts have, as a peer tells it. */
export interface Kept {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

const CONTEXT = 32;

/**
 * One claim found as the Hypothesis client finds a quote (written from its description): exact occurrences,
 * else approximate ones with up to half of its characters wrong, 256 at most; the best by likeness of the
 * words (50), of 32 characters before (20) and behind (20), and by the distance from where it was (2).
 */
export function matchQuote(from: string, to: string, span: Span): Answer {
  const quote = from.slice(span.start, span.end);
  const prefix = from.slice(Math.max(0, span.start - CONTEXT), span.start);
  const suffix = from.slice(span.end, span.end + CONTEXT);
  const matches = find(to, quote, Math.min(256, quote.length / 2));
  let best: Match | undefined;
  let most = -1;
  for (const match of matches) {
    const score =
      50 * (1 - match.errors / quote.length) +
      20 * likeness(to.slice(Math.max(0, match.start - prefix.length), match.start), prefix) +
      20 * likeness(to.slice(match.end, match.end + suffix.length), suffix) +
      2 * (1 - Math.abs(match.start - span.start) / to.length);
    if (score <= most) continue;
    most = score;
    best = match;
  }
  if (best === undefined) return { kind: 'gone' };
  return { kind: 'placed', span: { start: best.start, end: best.end }, needsReview: false };
}

function find(text: string, quote: string, mostErrors: number): readonly Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    exact.push({ start: at, end: at + quote.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, quote, mostErrors);
}

function likeness(found: string, expected: string): number {
  if (expected === '') return 1;
  if (found === '') return 0;
  const [match] = find(found, expected, expected.length);
  return match === undefined ? 0 : 1 - match.errors / expected.length;
}

const TOKEN = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/** Tokens compared by Myers's algorithm (`fast-myers-diff`); null when it took longer than the time it was given. */
export function keptByMyers(from: string, to: string, limitMs: number): readonly Kept[] | null {
  const old = [...from.matchAll(TOKEN)];
  const now = [...to.matchAll(TOKEN)];
  const kept: Kept[] = [];
  const began = performance.now();
  const words = (list: readonly RegExpMatchArray[]) => list.map(([word]) => word);
  for (const [at, there, count] of lcs(words(old), words(now))) {
    if (performance.now() - began > limitMs) return null;
    for (let step = 0; step < count; step += 1) {
      const token = old[at + step];
      const other = now[there + step];
      if (token === undefined || other === undefined) continue;
      kept.push({ from: token.index, to: other.index, length: token[0].length });
    }
  }
  return kept;
}

/** Characters compared by `diff-match-patch`, which gives up refining after the time it is given. */
export function keptByDiffMatchPatch(from: string, to: string, limitMs: number): readonly Kept[] {
  const differ = new DiffMatchPatch();
  differ.Diff_Timeout = limitMs / 1000;
  const kept: Kept[] = [];
  let at = 0;
  let there = 0;
  for (const [kind, text] of differ.diff_main(from, to)) {
    if (kind === 0) kept.push({ from: at, to: there, length: text.length });
    if (kind <= 0) at += text.length;
    if (kind >= 0) there += text.length;
  }
  return kept;
}

/** A claim placed from its first to its last character that was kept, if a quarter of them were. */
export function placeByKept(kept: readonly Kept[], span: Span): Answer {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = kept[middle];
    if (run !== undefined && run.from + run.length > span.start) high = middle;
    else low = middle + 1;
  }
  let start = -1;
  let end = -1;
  let characters = 0;
  for (let at = low; at < kept.length; at += 1) {
    const run = kept[at];
    if (run === undefined || run.from >= span.end) break;
    const first = Math.max(run.from, span.start);
    const last = Math.min(run.from + run.length, span.end);
    if (start < 0) start = run.to + first - run.from;
    end = run.to + last - run.from;
    characters += last - first;
  }
  if (start < 0 || characters * 4 < span.end - span.start) return { kind: 'gone' };
  return { kind: 'placed', span: { start, end }, needsReview: false };
}
