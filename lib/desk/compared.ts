import { z } from 'zod';
import type { Claim } from '#lib/claim/claim.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { found } from '#lib/desk/keep.ts';
import type { SecondReadingId } from '#lib/id.ts';
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
}

/** A second reading laid beside the first one, as far as the actor may see either. */
export async function compared(desk: Desk, id: SecondReadingId): Promise<Result<Compared>> {
  const reading = found(await desk.store.secondReading(id), 'second reading');
  if (!reading.ok) return reading;
  return ok({ reading: reading.value, rows: await rowsOf(desk, reading.value) });
}

/**
 * The claims of a reading with what was judged of them. Until it is handed in, nobody sees the two
 * sides beside each other, and only the reader sees what they judged so far.
 */
export async function rowsOf(
  desk: Desk,
  reading: SecondReading,
): Promise<readonly ComparisonRow[]> {
  const claims = new Map(
    (await desk.store.claimsOf(reading.storyId)).map((each) => [each.id, each]),
  );
  const own = reading.claimIds.map((id) => claims.get(id)).filter((each) => each !== undefined);
  const matter = await desk.store.matterOfReading(reading.id);
  if (reading.state === 'given') return compare(reading, own, matter);
  const isTheirs = personOf(desk.actor) === reading.readerId;
  const seconds = isTheirs ? matter.seconds : [];
  return compare(reading, inReadingOrder(own), { firsts: [], seconds, settlements: [] });
}

/** The summary of a reading. How far an open one has come is told to everybody; what was judged is not. */
export async function summaryOf(desk: Desk, { reading, rows }: Compared) {
  const left = reading.state === 'given' ? differencesLeft(rows) : 0;
  const names = await desk.store.namesOf([reading.readerId]);
  const { seconds } = await desk.store.matterOfReading(reading.id);
  const claims = rows.map((row) => row.claim);
  const sofar = compare(reading, claims, { firsts: [], seconds, settlements: [] });
  return {
    reading,
    standing: standingOf(reading, left),
    readerName: names.get(reading.readerId) ?? '',
    judged: judgedFully(sofar),
    differences: left,
  };
}

function inReadingOrder(claims: readonly Claim[]): readonly Claim[] {
  const startOf = (claim: Claim) => claim.spans[0]?.start ?? 0;
  return claims.toSorted((a, b) => startOf(a) - startOf(b) || a.number - b.number);
}
