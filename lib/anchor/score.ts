import { fit, likeness, reversed } from '#lib/anchor/edit-distance.ts';
import { folded } from '#lib/anchor/folded-text.ts';
import type { Quote } from '#lib/anchor/selector.ts';
import type { Span } from '#lib/text/span.ts';

/** A place where a quote may stand, and how well it fits there; all figures from 0 to 1. */
export interface Candidate {
  readonly span: Span;
  /** Words and context together: what `locate` answers. */
  readonly score: number;
  /** Whether the words are the same, but for typography, case and white space. */
  readonly isSame: boolean;
  /** Whether they are the same to the letter. */
  readonly isLiteral: boolean;
  /** How much of the context given stands around them; null when none was given. */
  readonly context: number | null;
}

/** Context farther away than this many units says little about which place is meant. */
const NEAR = 64;
/** Two unrelated texts, laid on each other as well as they go, are alike to about this degree. */
const BY_CHANCE = 0.4;
/** The share of the better side: one side that stands as it was mostly tells the place. */
const BETTER_SIDE = 0.7;
/** Context weighs as much as this many letters of the quote. */
const CONTEXT_LETTERS = 10;
const LEAST_WEIGHT = 0.2;
/** What is the same but for typography is not quite the same. */
const SAME_BUT_FOR_PRINT = 0.99;

/**
 * How well a quote fits a span. The words count by their likeness `w` (1 − errors / letters of the longer
 * one, after folding typography; 0.99 at most unless the same to the letter), the context by the share
 * `c` of it that is there (see `contextAround`), and the score is `w·(1 − k) + c·k` with k = 10 / (10 +
 * letters), at least 0.2: a single word is nothing without its context, a sentence nearly all. A letter of
 * a script that writes words without spaces counts twice. Where no context was given, an error of the
 * words counts 1 + 10 / letters times.
 */
export function candidateAt(text: string, span: Span, quote: Quote): Candidate {
  const found = text.slice(span.start, span.end);
  const isLiteral = found === quote.exact;
  const context = contextAround(text, span, quote);
  if (isLiteral) return judged(span, { words: 1, isSame: true, isLiteral }, context, quote);
  const [words, wanted] = [folded(found).trim(), folded(quote.exact).trim()];
  const isSame = words === wanted;
  const like = isSame ? SAME_BUT_FOR_PRINT : likeness(words, wanted);
  const said = { words: Math.min(like, SAME_BUT_FOR_PRINT), isSame, isLiteral };
  return judged(span, said, context, quote);
}

/** The candidate with more context than its sides show: its position is the very one that was given. */
export function atItsPosition(candidate: Candidate, quote: Quote): Candidate {
  const context = Math.max(candidate.context ?? 0, BETTER_SIDE);
  if (candidate.context === null || !candidate.isLiteral) return candidate;
  return judged(candidate.span, { words: 1, isSame: true, isLiteral: true }, context, quote);
}

function judged(
  span: Span,
  said: { readonly words: number; readonly isSame: boolean; readonly isLiteral: boolean },
  context: number | null,
  quote: Quote,
): Candidate {
  const { words, isSame, isLiteral } = said;
  const letters = lettersOf(quote.exact);
  if (context === null) {
    const score = Math.max(0, 1 - (1 - words) * (1 + CONTEXT_LETTERS / letters));
    return { span, score: isSame ? words : score, isSame, isLiteral, context };
  }
  const weight = Math.max(LEAST_WEIGHT, CONTEXT_LETTERS / (CONTEXT_LETTERS + letters));
  return { span, score: words * (1 - weight) + context * weight, isSame, isLiteral, context };
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

function lettersOf(exact: string): number {
  const near = exact.slice(0, 1000);
  return exact.length + (near.match(DENSE)?.length ?? 0);
}

/**
 * How much of a quote's prefix and suffix stands around a span, from 0 to 1; null when none was given. A
 * side counts by its likeness to the text that is there, typography aside, of which the 0.4 that any two
 * texts share is taken off; only the nearest 64 units of it count. Of two sides the better one counts 0.7.
 */
export function contextAround(text: string, span: Span, quote: Quote): number | null {
  const before = sideLikeness(
    reversed(folded(quote.prefix.slice(-NEAR))),
    reversed(folded(text.slice(Math.max(0, span.start - 2 * NEAR), span.start))),
  );
  const after = sideLikeness(
    folded(quote.suffix.slice(0, NEAR)),
    folded(text.slice(span.end, span.end + 2 * NEAR)),
  );
  if (before === null || after === null) return before ?? after;
  return BETTER_SIDE * Math.max(before, after) + (1 - BETTER_SIDE) * Math.min(before, after);
}

/** Both read away from the quote. The likeness of what follows it there; null when the side says nothing. */
function sideLikeness(wanted: string, there: string): number | null {
  if (wanted === '') return null;
  if (there.startsWith(wanted)) return 1;
  const { errors } = fit(wanted, there.slice(0, wanted.length + NEAR / 2), true);
  return Math.max(0, (1 - errors / wanted.length - BY_CHANCE) / (1 - BY_CHANCE));
}
