import type { Span } from '#lib/text/span.ts';
import type { Truth } from '#tests/bench/carry/truth.ts';

/** What a method answered for one claim; a method that flags nothing answers `needsReview: false`. */
export type Answer =
  | { readonly kind: 'placed'; readonly span: Span; readonly needsReview: boolean }
  | { readonly kind: 'gone' }
  | { readonly kind: 'ambiguous' };

/** Counts of what became of the claims of one run. */
export interface Score {
  readonly survivors: number;
  /** Survivors placed with both ends exact, and those of them flagged for review. */
  readonly exact: number;
  readonly exactFlagged: number;
  readonly survivorsGone: number;
  readonly survivorsAmbiguous: number;
  readonly deleted: number;
  readonly deletedPlaced: number;
  readonly remnants: number;
  /** Places given that are not the true one, of survivors, deleted ones and remnants. */
  readonly wrong: number;
  readonly wrongFlagged: number;
}

/** Compares answers with the truth, claim by claim. */
export function scoreOf(truths: readonly Truth[], answers: readonly Answer[]): Score {
  const pairs = truths.map((truth, at) => ({ truth, answer: answers[at] }));
  const count = (holds: (truth: Truth, answer: Answer | undefined) => boolean) =>
    pairs.filter(({ truth, answer }) => holds(truth, answer)).length;
  const survives = (truth: Truth) => truth.kind === 'survives';
  return {
    survivors: count(survives),
    exact: count((truth, answer) => survives(truth) && isRight(truth, answer)),
    exactFlagged: count(
      (truth, answer) => survives(truth) && isRight(truth, answer) && isFlagged(answer),
    ),
    survivorsGone: count((truth, answer) => survives(truth) && answer?.kind === 'gone'),
    survivorsAmbiguous: count((truth, answer) => survives(truth) && answer?.kind === 'ambiguous'),
    deleted: count((truth) => truth.kind === 'deleted'),
    deletedPlaced: count((truth, answer) => truth.kind === 'deleted' && answer?.kind === 'placed'),
    remnants: count((truth) => truth.kind === 'remnant'),
    wrong: count(isWrong),
    wrongFlagged: count((truth, answer) => isWrong(truth, answer) && isFlagged(answer)),
  };
}

/** The counts of two runs together. */
export function addedUp(a: Score, b: Score): Score {
  return {
    survivors: a.survivors + b.survivors,
    exact: a.exact + b.exact,
    exactFlagged: a.exactFlagged + b.exactFlagged,
    survivorsGone: a.survivorsGone + b.survivorsGone,
    survivorsAmbiguous: a.survivorsAmbiguous + b.survivorsAmbiguous,
    deleted: a.deleted + b.deleted,
    deletedPlaced: a.deletedPlaced + b.deletedPlaced,
    remnants: a.remnants + b.remnants,
    wrong: a.wrong + b.wrong,
    wrongFlagged: a.wrongFlagged + b.wrongFlagged,
  };
}

/** Whether a place was given and it is the true one. */
export function isRight(truth: Truth, answer: Answer | undefined): boolean {
  if (answer?.kind !== 'placed' || truth.kind === 'deleted') return false;
  return answer.span.start === truth.span.start && answer.span.end === truth.span.end;
}

/** Whether a place was given that is not the true one. */
export function isWrong(truth: Truth, answer: Answer | undefined): boolean {
  return answer?.kind === 'placed' && !isRight(truth, answer);
}

function isFlagged(answer: Answer | undefined): boolean {
  return answer?.kind === 'placed' && answer.needsReview;
}
