import type { Span } from '#lib/text/span.ts';

/** Who says what, as spans by role: what gold and readers are compared in. UTF-16, half-open. */
export interface RoleSpans {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** The roles of an attribution, in the order of the tables. */
export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** What was found and what was to be found, counted. */
export interface Tally {
  /** Found ones that are right. */
  right: number;
  found: number;
  /** Gold ones that were found. */
  hit: number;
  gold: number;
}

/** A tally of nothing yet. */
export function emptyTally(): Tally {
  return { right: 0, found: 0, hit: 0, gold: 0 };
}

/** Precision, recall and their harmonic mean, as shares. */
export function scoresOf({ right, found, hit, gold }: Tally): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : hit / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Adds one document's spans of a role: a found span is right when a gold one has both its ends. */
export function tallyExact(tally: Tally, found: readonly Span[], gold: readonly Span[]): void {
  const goldKeys = new Set(gold.map(keyOf));
  const foundKeys = new Set(found.map(keyOf));
  const right = [...foundKeys].filter((key) => goldKeys.has(key)).length;
  tally.right += right;
  tally.hit += right;
  tally.found += foundKeys.size;
  tally.gold += goldKeys.size;
}

/** Adds one document's spans of a role: a span counts when any of the other side shares a character with it. */
export function tallyOverlap(tally: Tally, found: readonly Span[], gold: readonly Span[]): void {
  const uniqueGold = unique(gold);
  const uniqueFound = unique(found);
  tally.found += uniqueFound.length;
  tally.gold += uniqueGold.length;
  tally.right += touching(uniqueFound, uniqueGold);
  tally.hit += touching(uniqueGold, uniqueFound);
}

/**
 * Adds one document's attributions: each found one may take one gold one whose content it shares at least
 * half of (intersection over union of characters) and whose source it touches; neither having a source is
 * as good. Best content first.
 */
export function tallyAttributions(
  tally: Tally,
  found: readonly RoleSpans[],
  gold: readonly RoleSpans[],
): void {
  tally.found += found.length;
  tally.gold += gold.length;
  const pairs = found.flatMap((one, foundAt) =>
    gold.flatMap((other, goldAt) => {
      const share = sharedShare(one.content, other.content);
      return share >= 0.5 && sourcesAgree(one.source, other.source)
        ? [{ foundAt, goldAt, share }]
        : [];
    }),
  );
  pairs.sort((a, b) => b.share - a.share);
  const takenFound = new Set<number>();
  const takenGold = new Set<number>();
  for (const { foundAt, goldAt } of pairs) {
    if (takenFound.has(foundAt) || takenGold.has(goldAt)) continue;
    takenFound.add(foundAt);
    takenGold.add(goldAt);
  }
  tally.right += takenFound.size;
  tally.hit += takenGold.size;
}

function sourcesAgree(a: readonly Span[], b: readonly Span[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  return touching(a, b) > 0;
}

/** The characters that both sides hold over those that either does. */
function sharedShare(a: readonly Span[], b: readonly Span[]): number {
  const shared = a.reduce(
    (sum, one) =>
      sum +
      b.reduce(
        (inner, other) =>
          inner + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)),
        0,
      ),
    0,
  );
  const all = lengthOf(a) + lengthOf(b) - shared;
  return all === 0 ? 0 : shared / all;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function touching(spans: readonly Span[], others: readonly Span[]): number {
  return spans.filter((span) =>
    others.some((other) => span.start < other.end && other.start < span.end),
  ).length;
}

function unique(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [keyOf(span), span])).values()];
}

function keyOf({ start, end }: Span): string {
  return `${start.toString()}-${end.toString()}`;
}
