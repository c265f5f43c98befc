import type { Span } from '#lib/text/span.ts';
import { chooseClaims } from '#tests/bench/carry/claims.ts';
import { type LaidText, type Spacing, layText } from '#tests/bench/carry/lay.ts';
import type { Prose } from '#tests/bench/carry/prose.ts';
import type { Random } from '#tests/bench/carry/random.ts';
import { type Words, revise } from '#tests/bench/carry/revise.ts';
import { type Truth, truthTeller } from '#tests/bench/carry/truth.ts';

/** Two drafts, claims in the first, and what became of each. */
export interface Revision {
  readonly from: LaidText;
  readonly to: LaidText;
  readonly spans: readonly Span[];
  readonly truths: readonly Truth[];
}

/** How a text is revised: the share of its words, by which words, written how. */
export interface RevisionWish {
  readonly share: number;
  readonly claims: number;
  readonly words?: Words;
  readonly spacing?: Spacing;
}

/** Revises a text and chooses claims in it; the same for the same random numbers. */
export function makeRevision(random: Random, prose: Prose, wish: RevisionWish): Revision {
  const from = layText(prose, wish.spacing);
  const revised = revise(random, prose, wish.share, wish.words);
  const written = revised.map((paragraph) =>
    paragraph.map((sentence) => sentence.map(({ text }) => text)),
  );
  const to = layText(written, wish.spacing);
  const tell = truthTeller(from, revised, to);
  const spans = chooseClaims(random, from, wish.claims).map(({ span }) => span);
  return { from, to, spans, truths: spans.map(tell) };
}
