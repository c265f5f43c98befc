import { z } from 'zod';

/**
 * How a mark came from one draft into the next. `unchanged`: the same words. `moved`: the same words elsewhere.
 * `reworded`: the words differ, the facts in them do not. `fact-changed`: a fact in them differs. `gone`: the words
 * are there no longer. `ambiguous`: they could stand in several places equally well.
 */
export const OUTCOMES = [
  'unchanged',
  'moved',
  'reworded',
  'fact-changed',
  'gone',
  'ambiguous',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

const count = z.int().min(0);

/** How many there are of each outcome. */
export const outcomeSumsSchema = z
  .object({
    unchanged: count,
    moved: count,
    reworded: count,
    'fact-changed': count,
    gone: count,
    ambiguous: count,
  })
  .readonly();

export type OutcomeSums = z.infer<typeof outcomeSumsSchema>;

/** How many of the outcomes there are of each. */
export function sumsOfOutcomes(outcomes: readonly Outcome[]): OutcomeSums {
  const sums = { unchanged: 0, moved: 0, reworded: 0, 'fact-changed': 0, gone: 0, ambiguous: 0 };
  for (const outcome of outcomes) sums[outcome] += 1;
  return sums;
}
