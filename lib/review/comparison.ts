import { z } from 'zod';
import { type Claim, claimSchema } from '#lib/claim/claim.ts';
import { AXES, type Axis, DISPUTED_REASONS, VERDICT_VALUES } from '#lib/claim/standing.ts';
import { momentSchema } from '#lib/id.ts';
import { type Agreement, agreementOf, agreementSchema } from '#lib/review/agreement.ts';
import {
  type ReadingMatter,
  type SecondReading,
  type Settlement,
  settlementSchema,
} from '#lib/review/second-reading.ts';

/** One reading's judgement on one axis of a claim. */
export const judgedSchema = z
  .object({
    value: z.enum(VERDICT_VALUES),
    disputedReason: z.enum(DISPUTED_REASONS).nullable(),
    justification: z.string(),
    recordedAt: momentSchema,
    recordedByName: z.string(),
  })
  .readonly();

export type Judged = z.infer<typeof judgedSchema>;

const axisRowSchema = z
  .object({
    first: judgedSchema.nullable(),
    second: judgedSchema.nullable(),
    /** The second reading says something other than the first one, or where that said nothing. */
    differs: z.boolean(),
    settlement: settlementSchema.nullable(),
  })
  .readonly();

/** One claim with both readings beside each other, axis by axis. */
export const comparisonRowSchema = z
  .object({
    claim: claimSchema,
    /** Why the reader left the claim out; null when they did not. */
    leftOut: z.string().nullable(),
    attribution: axisRowSchema,
    content: axisRowSchema,
  })
  .readonly();

export type ComparisonRow = z.infer<typeof comparisonRowSchema>;

/** How far the two readings agree, on each axis and on both together. */
export const readingAgreementSchema = z
  .object({ attribution: agreementSchema, content: agreementSchema, together: agreementSchema })
  .readonly();

/** How a reading stands for those who follow it: `settled` when no difference is left. */
export const READING_STANDINGS = ['open', 'given', 'settled', 'withdrawn'] as const;

export type ReadingStanding = (typeof READING_STANDINGS)[number];

/** Lays the two readings of the claims beside each other, claims with a difference to settle first. */
export function compare(
  reading: SecondReading,
  claims: readonly Claim[],
  matter: ReadingMatter,
): readonly ComparisonRow[] {
  const firsts = lastOf(matter.firsts);
  const seconds = lastOf(matter.seconds);
  const settled = new Map(matter.settlements.map((each) => [keyOf(each.claimId, each.axis), each]));
  const reasons = new Map(reading.leftOut.map(({ claimId, reason }) => [claimId, reason]));
  const rows = claims.map((claim) => {
    const on = (axis: Axis) => {
      const key = keyOf(claim.id, axis);
      return axisRow(firsts.get(key), seconds.get(key), settled.get(key));
    };
    return {
      claim,
      leftOut: reasons.get(claim.id) ?? null,
      attribution: on('attribution'),
      content: on('content'),
    };
  });
  return [0, 1, 2].flatMap((rank) => rows.filter((row) => rankOf(row) === rank));
}

/** How many differences nobody has settled yet. */
export function differencesLeft(rows: readonly ComparisonRow[]): number {
  return rows.flatMap((row) => AXES.filter((axis) => isToSettle(row[axis]))).length;
}

/** How many claims the reader has judged on both axes. */
export function judgedFully(rows: readonly ComparisonRow[]): number {
  return rows.filter((row) => AXES.every((axis) => row[axis].second !== null)).length;
}

/** Where a reading stands, given what is left to settle of it. */
export function standingOf(reading: Pick<SecondReading, 'state'>, left: number): ReadingStanding {
  return reading.state === 'given' && left === 0 ? 'settled' : reading.state;
}

/** How far the two readings agree. Refuted and conflicting count as two different judgements. */
export function agreementIn(
  rows: readonly ComparisonRow[],
): Readonly<Record<Axis | 'together', Agreement>> {
  const on = (axis: Axis) =>
    rows.map((row) => [categoryOf(row[axis].first), categoryOf(row[axis].second)] as const);
  const [attribution, content] = [on('attribution'), on('content')];
  return {
    attribution: agreementOf(attribution),
    content: agreementOf(content),
    together: agreementOf([...attribution, ...content]),
  };
}

/** Whether an axis of a claim waits for somebody to settle the difference on it. */
export function isToSettle(axis: ComparisonRow[Axis]): boolean {
  return axis.differs && axis.settlement === null;
}

function rankOf(row: ComparisonRow): number {
  if (AXES.some((axis) => isToSettle(row[axis]))) return 0;
  return AXES.some((axis) => row[axis].differs) ? 1 : 2;
}

type Said = Judged & { readonly claimId: string; readonly axis: Axis };

function lastOf(judgements: readonly Said[]): ReadonlyMap<string, Judged> {
  return new Map(judgements.map((each) => [keyOf(each.claimId, each.axis), each]));
}

function keyOf(claimId: string, axis: Axis): string {
  return `${claimId} ${axis}`;
}

function axisRow(
  first: Judged | undefined,
  second: Judged | undefined,
  settlement: Settlement | undefined,
): ComparisonRow[Axis] {
  return {
    first: first ?? null,
    second: second ?? null,
    differs: second !== undefined && categoryOf(first ?? null) !== categoryOf(second),
    settlement: settlement ?? null,
  };
}

function categoryOf(judged: Judged | null): string | null {
  return judged === null ? null : (judged.disputedReason ?? judged.value);
}
