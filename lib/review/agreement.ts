import { z } from 'zod';

/** Why no coefficient can be stated: nothing was judged twice, or every judgement is the same. */
export const NO_ALPHA = ['nothing-judged-twice', 'no-variation'] as const;

/** How far several readings of the same things agree. */
export const agreementSchema = z
  .object({
    /** How many things were judged by at least two readings. */
    judgedTwice: z.int().min(0),
    /** The share of pairs of judgements that are the same; null where there is no pair. */
    raw: z.number().min(0).max(1).nullable(),
    /** Krippendorff's α: 1 is full agreement, 0 what chance alone gives, below 0 worse than chance. */
    alpha: z.number().max(1).nullable(),
    /** Why there is no α; null when there is one. */
    noAlpha: z.enum(NO_ALPHA).nullable(),
  })
  .readonly();

export type Agreement = z.infer<typeof agreementSchema>;

/** One thing that was judged: a category from each reading, null where a reading gave none. */
export type Unit = readonly (string | null)[];

/**
 * Raw agreement and Krippendorff's α for categories without an order (nominal), for any number of
 * readings and with judgements missing. After K. Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability" (2011), section C: disagreement observed within things, over the disagreement
 * expected when the same judgements are dealt out by chance.
 */
export function agreementOf(units: readonly Unit[]): Agreement {
  const judged = units.map((unit) => unit.filter((value) => value !== null));
  const pairable = judged.filter((values) => values.length > 1);
  const values = pairable.flat();
  if (values.length === 0) {
    return { judgedTwice: 0, raw: null, alpha: null, noAlpha: 'nothing-judged-twice' };
  }
  // Each thing counts by its judgements, whatever number of pairs they make.
  const differing = sum(pairable.map((unit) => pairsThatDiffer(unit) / (unit.length - 1)));
  const observed = differing / values.length;
  const expected = pairsThatDiffer(values) / (values.length * (values.length - 1));
  const judgedTwice = pairable.length;
  const raw = 1 - observed;
  if (expected === 0) return { judgedTwice, raw, alpha: null, noAlpha: 'no-variation' };
  return { judgedTwice, raw, alpha: 1 - observed / expected, noAlpha: null };
}

/** Ordered pairs of different judgements that are not the same category. */
function pairsThatDiffer(values: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const alike = sum([...counts.values()].map((count) => count * count));
  return values.length * values.length - alike;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
