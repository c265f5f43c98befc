import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ToldAnnotation } from '#lib/annotation/annotation.ts';
import type { Reading, Suggester, Suggestion, SuggestingFinder } from '#lib/reading/reading.ts';
import { type Weight, weigh } from '#lib/reading/strength.ts';
import type { Block } from '#lib/text/block.ts';
import { blockAt } from '#lib/text/blocks.ts';
import { foldTypography } from '#lib/text/fold.ts';
import { wordsOfRuns } from '#lib/text/runs.ts';
import type { Span } from '#lib/text/span.ts';

/** A suggestion as it is offered in a draft: with what it goes by, and how it is shown. */
export interface Offer extends Omit<Suggestion, 'finder'>, Weight {
  readonly finder: Suggester;
  readonly fingerprint: string;
  /** The annotations it was made of; none of what a finder suggests. At most a hundred. */
  readonly annotations: readonly ToldAnnotation[];
}

/** What a finder suggests. */
export interface ReadOffer extends Offer {
  readonly finder: SuggestingFinder;
}

/** A draft's text with its blocks: what suggestions stand in. */
export interface ReadText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

const FINGERPRINT_DIGITS = 32;

const NONE: readonly ToldAnnotation[] = [];

const WEAK: Weight = { isStrong: false, conflicts: [] };

/** What a suggestion goes by in its story: the same one who suggests on the same words, however they are printed. */
export function fingerprintOf(finder: Suggester, words: string): string {
  const folded = `${finder}\n${foldTypography(words)}`;
  const digest = bytesToHex(sha256(new TextEncoder().encode(folded)));
  return digest.slice(0, FINGERPRINT_DIGITS);
}

/**
 * The suggestions of a reading that are offered, in reading order: each once, where its words stand first,
 * and none in a block that repeats another. Linear but for sorting.
 */
export function offersOf(draft: ReadText, reading: Reading): readonly ReadOffer[] {
  const inOrder = reading.suggestions
    .filter(({ spans }) => spans.length > 0 && !isRepeated(draft, spans))
    .toSorted((a, b) => startOf(a) - startOf(b));
  const weights = weigh(draft.text, reading);
  const offered = new Map<string, ReadOffer>();
  for (const suggestion of inOrder) {
    const words = wordsOfRuns(draft.text, suggestion.spans);
    const fingerprint = fingerprintOf(suggestion.finder, words);
    if (offered.has(fingerprint)) continue;
    const weight = weights.get(suggestion) ?? WEAK;
    offered.set(fingerprint, { ...suggestion, fingerprint, annotations: NONE, ...weight });
  }
  return [...offered.values()];
}

/** Those of the offers that stand: nobody decided on them, and no open claim lies over their words. */
export function standingAmong<O extends Pick<Offer, 'spans' | 'fingerprint'>>(
  offers: readonly O[],
  by: { readonly decided: ReadonlySet<string>; readonly claimed: readonly Span[] },
): readonly O[] {
  const isClaimed = touching(by.claimed);
  return offers.filter(
    ({ fingerprint, spans }) => !by.decided.has(fingerprint) && !spans.some(isClaimed),
  );
}

/** Whether a span shares a character with any of the runs. Binary search in what the runs cover together. */
export function touching(runs: readonly Span[]): (span: Span) => boolean {
  const covered = unionOf(runs);
  return ({ start, end }) => {
    let low = 0;
    let high = covered.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((covered[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const next = covered[low];
    return next !== undefined && next.start < end;
  };
}

/** How many of the offers each finder makes. */
export function countedByFinder(
  offers: readonly ReadOffer[],
): Readonly<Partial<Record<SuggestingFinder, number>>> {
  const counts: Partial<Record<SuggestingFinder, number>> = {};
  for (const { finder } of offers) counts[finder] = (counts[finder] ?? 0) + 1;
  return counts;
}

function unionOf(runs: readonly Span[]): readonly Span[] {
  const union: { start: number; end: number }[] = [];
  for (const { start, end } of runs.toSorted((a, b) => a.start - b.start)) {
    const last = union.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else union.push({ start, end });
  }
  return union;
}

function startOf({ spans }: Pick<Suggestion, 'spans'>): number {
  return spans[0]?.start ?? 0;
}

function isRepeated({ blocks }: ReadText, spans: readonly Span[]): boolean {
  return spans.some(({ start }) => blocks[blockAt(blocks, start)]?.repeatOf !== null);
}
