import { z } from 'zod';
import type { Claim } from '#lib/claim/claim.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { found } from '#lib/desk/keep.ts';
import type { PersonId, SecondReadingId } from '#lib/id.ts';
import { personOf } from '#lib/people/actor.ts';
import { type Result, ok } from '#lib/result.ts';
import {
  type ComparisonRow,
  READING_STANDINGS,
  compare,
  differencesLeft,
  judgedFully,
  standingOf,
} from '#lib/review/comparison.ts';
import { type SecondReading, secondReadingSchema } from '#lib/review/second-reading.ts';

/** A second reading as lists show it. */
export const readingSummarySchema = z
  .object({
    reading: secondReadingSchema,
    standing: z.enum(READING_STANDINGS),
    /** The reader's name as it is now. */
    readerName: z.string(),
    /** How many of its claims the reader has judged on both axes. */
    judged: z.int().min(0),
    /** How many differences wait to be settled; none before it is handed in. */
    differences: z.int().min(0),
  })
  .readonly();

/** A second reading with both sides of every claim. */
export interface Compared {
  readonly reading: SecondReading;
  readonly rows: readonly ComparisonRow[];
  /** How far the reader has come: told to everybody, while what was judged is not. */
  readonly judged: number;
}

/** A second reading laid beside the first one, as far as the actor may see either. */
export async function compared(desk: Desk, id: SecondReadingId): Promise<Result<Compared>> {
  const reading = found(await desk.store.secondReading(id), 'second-reading');
  if (!reading.ok) return reading;
  const claims = await desk.store.claimsOf(reading.value.storyId);
  return ok(await sidesOf(desk, reading.value, claims));
}

/**
 * The claims of a reading, out of those of its story, with what was judged of them. Until it is handed
 * in, nobody sees the two sides beside each other, and only the reader sees what they judged so far.
 */
export async function sidesOf(
  desk: Desk,
  reading: SecondReading,
  claims: readonly Claim[],
): Promise<Compared> {
  const ids = new Set(reading.claimIds);
  const own = inReadingOrder(claims.filter((claim) => ids.has(claim.id)));
  const matter = await desk.store.matterOfReading(reading.id);
  const secondsOnly = { firsts: [], seconds: matter.seconds, settlements: [] };
  const rows = compare(reading, own, reading.state === 'given' ? matter : secondsOnly);
  const judged = judgedFully(rows);
  const isTheirs = personOf(desk.actor) === reading.readerId;
  if (reading.state === 'given') return { reading, rows, judged };
  const shown = isTheirs ? rows : compare(reading, own, { ...secondsOnly, seconds: [] });
  // In reading order: before it is handed in, no claim comes first for what was judged of it.
  return {
    reading,
    rows: own.flatMap((claim) => shown.filter((row) => row.claim === claim)),
    judged,
  };
}

/** The summary of a reading; the names are those of the readers. */
export function summaryOf(
  { reading, rows, judged }: Compared,
  names: ReadonlyMap<PersonId, string>,
): z.input<typeof readingSummarySchema> {
  const left = reading.state === 'given' ? differencesLeft(rows) : 0;
  return {
    reading,
    standing: standingOf(reading, left),
    readerName: names.get(reading.readerId) ?? '',
    judged,
    differences: left,
  };
}

/** The summary of one reading, as operations on it answer. */
export async function summaryById(
  desk: Desk,
  id: SecondReadingId,
): Promise<Result<z.input<typeof readingSummarySchema>>> {
  const whole = await compared(desk, id);
  if (!whole.ok) return whole;
  const names = await desk.store.namesOf([whole.value.reading.readerId]);
  return ok(summaryOf(whole.value, names));
}

function inReadingOrder(claims: readonly Claim[]): readonly Claim[] {
  const startOf = (claim: Claim) => claim.spans[0]?.start ?? 0;
  return claims.toSorted((a, b) => startOf(a) - startOf(b) || a.number - b.number);
}
