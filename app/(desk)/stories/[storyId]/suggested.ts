import type { AnswerOf } from '#lib/desk/operations.ts';
import { standingAmong } from '#lib/reading/offer.ts';
import type { Block } from '#lib/text/block.ts';
import { blockAt } from '#lib/text/blocks.ts';
import type { Span } from '#lib/text/span.ts';
import { blocksUnder } from './shown-blocks.ts';

/** A suggestion, as the server tells of it. */
export type Suggested = AnswerOf<'read-suggestions'>['suggestions'][number];

/** How far the suggestions have come. */
export type SuggestionsState = 'on-the-way' | 'read' | 'not-read';

/** The suggestions of a story on screen. */
export interface Suggestions {
  readonly state: SuggestionsState;
  /** All on which nobody has decided, in reading order. */
  readonly undecided: readonly Suggested[];
  /** Those of them that are drawn, in reading order: under no claim, and none over another. */
  readonly shown: readonly Suggested[];
  /** How many could be drawn that are weaker than what is shown without asking. */
  readonly weaker: number;
  /** The drawn ones over each block; the same list as long as they are the same. */
  readonly byBlock: ReadonlyMap<number, readonly Suggested[]>;
  /** Decided on in this window: an answer that comes late must not bring them back. */
  readonly decided: ReadonlySet<string>;
}

/** A story of which no suggestion is known yet. */
export const NO_SUGGESTIONS: Suggestions = {
  state: 'on-the-way',
  undecided: [],
  shown: [],
  weaker: 0,
  byBlock: new Map(),
  decided: new Set(),
};

/** What suggestions are drawn over. */
export interface DrawnOver {
  readonly blocks: readonly Block[];
  /** The runs of the open claims. */
  readonly claimed: readonly Span[];
  /** Whether this person asked for the weaker ones too. */
  readonly isWeakerWanted: boolean;
  /** The fingerprint of the one somebody was sent to; null where nobody was. */
  readonly meant: string | null;
}

/** The suggestions as the server answered them. */
export function withRead(
  over: DrawnOver,
  before: Suggestions,
  undecided: readonly Suggested[],
): Suggestions {
  return drawn(over, { ...before, state: 'read', undecided });
}

/** The suggestions without some on which somebody has decided. */
export function withDecided(
  over: DrawnOver,
  before: Suggestions,
  fingerprints: readonly string[],
): Suggestions {
  return drawn(over, { ...before, decided: new Set([...before.decided, ...fingerprints]) });
}

/** The suggestions with some that stand again; those the server has not told of are read anew. */
export function withRestored(
  over: DrawnOver,
  before: Suggestions,
  again: readonly Suggested[],
): Suggestions {
  const decided = new Set(before.decided);
  for (const { fingerprint } of again) decided.delete(fingerprint);
  const known = new Map([...before.undecided, ...again].map((one) => [one.fingerprint, one]));
  const undecided = [...known.values()].sort((a, b) => hullOf(a).start - hullOf(b).start);
  return drawn(over, { ...before, decided, undecided });
}

/** The suggestions drawn anew, after a claim came, moved or went. */
export function drawn(over: DrawnOver, suggestions: Suggestions): Suggestions {
  const { undecided, decided } = suggestions;
  const all = apart(standingAmong(undecided, { decided, claimed: over.claimed }), over.meant);
  const strong = all.filter(({ isStrong }) => isStrong);
  const shown = over.isWeakerWanted
    ? all
    : all.filter(({ fingerprint, isStrong }) => isStrong || fingerprint === over.meant);
  const fresh = new Map<number, Suggested[]>();
  for (const one of shown) {
    for (const at of blocksUnder(over.blocks, one.spans)) {
      const those = fresh.get(at);
      if (those === undefined) fresh.set(at, [one]);
      else those.push(one);
    }
  }
  const byBlock = new Map<number, readonly Suggested[]>();
  for (const [at, those] of fresh) {
    const known = suggestions.byBlock.get(at);
    byBlock.set(at, known !== undefined && areSame(known, those) ? known : those);
  }
  return { ...suggestions, shown, weaker: all.length - strong.length, byBlock };
}

/** From the first character of a suggestion to its last. */
export function hullOf({ spans }: Pick<Suggested, 'spans'>): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** The drawn suggestions, the most worth checking first; among equals the earlier one. */
export function byWorth({ shown }: Pick<Suggestions, 'shown'>): readonly Suggested[] {
  return shown.toSorted((a, b) => Number(b.isStrong) - Number(a.isStrong) || b.score - a.score);
}

/** The drawn suggestion at a place in the text. Binary search: none lies over another. */
export function suggestedAt({ shown }: Suggestions, offset: number): Suggested | null {
  const one = shown[firstAfter(shown, offset) - 1];
  return one !== undefined && offset < hullOf(one).end ? one : null;
}

/** The next drawn suggestion from a place in the text, or the one before it, round the end. */
export function neighbourFrom(
  { shown }: Suggestions,
  offset: number,
  step: 1 | -1,
): Suggested | null {
  const after = firstAfter(shown, offset);
  if (step === 1) return shown[after] ?? shown[0] ?? null;
  const before = shown.slice(0, after).findLast((one) => hullOf(one).end <= offset);
  return before ?? shown.at(-1) ?? null;
}

/** The drawn suggestions of one kind of claim in the block where one of them begins. */
export function sameKindInBlock(
  suggestions: Suggestions,
  blocks: readonly Block[],
  one: Suggested,
): readonly Suggested[] {
  const those = suggestions.byBlock.get(blockAt(blocks, hullOf(one).start)) ?? [];
  return those.filter(({ kind }) => kind === one.kind);
}

/** How many suggestions begin at or before an offset. */
function firstAfter(shown: readonly Suggested[], offset: number): number {
  let low = 0;
  let high = shown.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = shown[middle];
    if (one !== undefined && hullOf(one).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Suggestions of which none lies over another: of two that do, the one that somebody was sent to is drawn, then what a
 * person annotated, then the strong one, of two alike the one more worth checking, and the other once that one is decided on. One walk in reading order.
 */
function apart(inOrder: readonly Suggested[], meant: string | null): readonly Suggested[] {
  const kept: Suggested[] = [];
  for (const one of inOrder) {
    const last = kept.at(-1);
    if (last === undefined || hullOf(last).end <= hullOf(one).start) kept.push(one);
    else if (isMore(one, last, meant)) kept[kept.length - 1] = one;
  }
  return kept;
}

function isMore(one: Suggested, than: Suggested, meant: string | null): boolean {
  if (one.fingerprint === meant || than.fingerprint === meant) return one.fingerprint === meant;
  const isAnnotated = one.annotations.length > 0;
  if (isAnnotated !== than.annotations.length > 0) return isAnnotated;
  return one.isStrong === than.isStrong ? one.score > than.score : one.isStrong;
}

function areSame(a: readonly Suggested[], b: readonly Suggested[]): boolean {
  return (
    a.length === b.length && a.every(({ fingerprint }, at) => fingerprint === b[at]?.fingerprint)
  );
}
