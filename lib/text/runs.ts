import { fieldRefusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { type Said, say } from '#lib/say.ts';
import type { Block } from '#lib/text/block.ts';
import { blockAt } from '#lib/text/blocks.ts';
import { isGraphemeBoundary, snapToGraphemes } from '#lib/text/graphemes.ts';
import { type Span, compareSpans } from '#lib/text/span.ts';

/** The most runs one mark may have once they are in order; the same figure as the claim's schema. */
export const MOST_RUNS = 50;

const WHITE = /\s/;
// Format characters (zero-width joiners, direction marks) show nothing by themselves.
const VISIBLE = /[^\s\p{Cf}]/u;

/**
 * A person's selection as runs that can be stored: inside the blocks, without white space at the ends,
 * splitting no grapheme (each run grows to whole ones), in reading order, not touching. Runs with
 * nothing but white space between them become one; a run that reaches over several blocks becomes one
 * run in each, leaving out blocks that only repeat another. Refuses with `invalid` a span outside the
 * text, one without a visible character, none at all, and more than fifty runs.
 */
export function placeRuns(
  text: string,
  blocks: readonly Block[],
  spans: readonly Span[],
): Result<readonly Span[]> {
  if (spans.length === 0) return refuse(null, say('selection-missing'));
  const placed: Span[] = [];
  for (const [index, span] of spans.entries()) {
    const fault = faultOf(text, span);
    if (fault !== null) return refuse(index, fault);
    const pieces = piecesIn(text, blocks, span);
    if (pieces.length === 0) {
      return refuse(index, say('selection-white', { start: span.start, end: span.end }));
    }
    for (const piece of pieces) placed.push(piece);
  }
  const runs = merge(text, placed);
  if (runs.length > MOST_RUNS) {
    return refuse(null, say('selection-in-too-many-runs', { count: runs.length, most: MOST_RUNS }));
  }
  return ok(runs);
}

/** The words of several runs as one line: joined by " … ", because words were left out between. */
export function wordsOfRuns(text: string, runs: readonly Span[]): string {
  return runs.map((run) => text.slice(run.start, run.end)).join(' … ');
}

/** The span without white space at its ends, never cutting into a grapheme; null if nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && WHITE.test(text.charAt(start)) && isGraphemeBoundary(text, start + 1)) {
    start += 1;
  }
  while (end > start && WHITE.test(text.charAt(end - 1)) && isGraphemeBoundary(text, end - 1)) {
    end -= 1;
  }
  return start < end ? { start, end } : null;
}

function faultOf(text: string, span: Span): Said | null {
  const { start, end } = span;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) {
    return say('selection-unwhole', { start, end });
  }
  if (start >= end) return say('selection-empty', { start, end });
  if (start < 0 || end > text.length) {
    return say('selection-outside', { start, end, length: text.length });
  }
  return null;
}

/** The parts of a span that lie in blocks, each grown to whole graphemes and trimmed. */
function piecesIn(text: string, blocks: readonly Block[], span: Span): readonly Span[] {
  const first = Math.max(blockAt(blocks, span.start), 0);
  const pieces: (Span & { readonly repeats: boolean })[] = [];
  for (let at = first; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined || block.start >= span.end) break;
    const start = Math.max(span.start, block.start);
    const end = Math.min(span.end, block.end);
    if (start >= end) continue;
    const piece = trimSpan(text, snapToGraphemes(text, { start, end }));
    if (piece === null || !VISIBLE.test(text.slice(piece.start, piece.end))) continue;
    pieces.push({ ...piece, repeats: block.repeatOf !== null });
  }
  const originals = pieces.filter((piece) => !piece.repeats);
  return originals.length === 0 ? pieces.slice(0, 1) : originals;
}

function merge(text: string, runs: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...runs].sort(compareSpans)) {
    const last = merged.at(-1);
    if (last !== undefined && joins(text, last.end, start)) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      merged.push({ start, end });
    }
  }
  return merged;
}

/** Whether nothing was left out between the end of one run and the start of the next. */
function joins(text: string, end: number, start: number): boolean {
  if (start <= end) return true;
  const between = text.slice(end, start);
  return between.trim() === '' && !between.includes('\n');
}

function refuse(index: number | null, why: Said) {
  const path = index === null ? 'spans' : `spans.${index}`;
  return fail(fieldRefusal(path, why));
}
