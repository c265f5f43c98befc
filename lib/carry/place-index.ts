import { BREAK, type DraftTokens, isWord } from '#lib/carry/align-tokens.ts';
import { BACKBONE } from '#lib/carry/align-moves.ts';
import type { Alignment } from '#lib/carry/align.ts';

/** Sums over the tokens of the first text, so that a span is weighed without a walk through it. */
export interface PlaceIndex {
  /** The weight of the words before each token, and of those linked to an equal one: in all, and in the backbone. */
  readonly words: Int32Array;
  readonly held: Int32Array;
  readonly heldInBackbone: Int32Array;
  /** How many tokens before each differ in more than typography, or belong to another strand than the one before. */
  readonly changed: Int32Array;
  /** How many sentences begin before each token, in either text. */
  readonly sentences: Int32Array;
  readonly sentencesThere: Int32Array;
  /** The nearest token of the backbone that is linked: at or behind each token, and before it (-1: none). */
  readonly nextLinked: Int32Array;
  readonly lastLinked: Int32Array;
}

/** Sums up an alignment; linear. */
export function indexOf(alignment: Alignment): PlaceIndex {
  const { from, to, links, strands } = alignment;
  const { count } = from;
  const index = {
    words: new Int32Array(count + 1),
    held: new Int32Array(count + 1),
    heldInBackbone: new Int32Array(count + 1),
    changed: new Int32Array(count + 1),
    sentences: sentencesBefore(from),
    sentencesThere: sentencesBefore(to),
    nextLinked: new Int32Array(count + 1).fill(count),
    lastLinked: new Int32Array(count + 1).fill(-1),
  };
  for (let at = 0; at < count; at += 1) {
    const there = links[at] ?? -1;
    const weight = isWord(from, at) ? (from.weights[at] ?? 0) : 0;
    const isEqual = there >= 0 && from.ids[at] === to.ids[there];
    const isInBackbone = there >= 0 && strands[at] === BACKBONE;
    const isChanged =
      !isEqual || !isSameCase(from, to, at, there) || strands[at] !== strands[at - 1];
    index.words[at + 1] = (index.words[at] ?? 0) + weight;
    index.held[at + 1] = (index.held[at] ?? 0) + (isEqual ? weight : 0);
    index.heldInBackbone[at + 1] =
      (index.heldInBackbone[at] ?? 0) + (isEqual && isInBackbone ? weight : 0);
    index.changed[at + 1] = (index.changed[at] ?? 0) + (isChanged ? 1 : 0);
    index.lastLinked[at + 1] = isInBackbone ? at : (index.lastLinked[at] ?? -1);
  }
  for (let at = count - 1; at >= 0; at -= 1) {
    const isInBackbone = (links[at] ?? -1) >= 0 && strands[at] === BACKBONE;
    index.nextLinked[at] = isInBackbone ? at : (index.nextLinked[at + 1] ?? count);
  }
  return index;
}

function sentencesBefore({ breaks, count }: DraftTokens): Int32Array {
  const sums = new Int32Array(count + 1);
  for (let at = 0; at < count; at += 1) {
    const begins = (breaks[at] ?? 0) >= BREAK.sentence;
    sums[at + 1] = (sums[at] ?? 0) + (begins ? 1 : 0);
  }
  return sums;
}

/** Whether two equal tokens differ in no capital but the one that begins a sentence. */
export function isSameCase(from: DraftTokens, to: DraftTokens, at: number, there: number): boolean {
  if (from.cased[at] === to.cased[there]) return true;
  const begins =
    (from.breaks[at] ?? 0) >= BREAK.sentence || (to.breaks[there] ?? 0) >= BREAK.sentence;
  if (!begins) return false;
  const old = from.text.slice((from.starts[at] ?? 0) + 1, from.ends[at] ?? 0);
  const now = to.text.slice((to.starts[there] ?? 0) + 1, to.ends[there] ?? 0);
  return old === now;
}
