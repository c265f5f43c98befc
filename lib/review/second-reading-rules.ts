import type { Claim } from '#lib/claim/claim.ts';
import { numbersOf } from '#lib/claim/named.ts';
import { whereItStands, stillOpen } from '#lib/claim/rules.ts';
import { AXES, type Axis } from '#lib/claim/standing.ts';
import type { PersonId } from '#lib/id.ts';
import { allows } from '#lib/people/permission.ts';
import type { Person } from '#lib/people/person.ts';
import { type Problem, fieldRefusal, refusal } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { isToSettle, type ComparisonRow } from '#lib/review/comparison.ts';
import type { SecondReading, SecondVerdict, Settlement } from '#lib/review/second-reading.ts';
import { type Said, say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import { holding, record, wellFormed } from '#lib/verdict/rules.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';

/** Who is to read, and what is known of them and of the claims they are to read. */
export interface Asking {
  readonly reader: Person | null;
  readonly isMember: boolean;
  /** All that the reading is asked of. */
  readonly claims: readonly Claim[];
  /** The verdicts on these claims, oldest first. */
  readonly verdicts: readonly Verdict[];
  /** The second readings of the same story. */
  readonly readings: readonly SecondReading[];
}

/** What asking for a second reading needs besides who reads what. */
export type Asked = Pick<
  SecondReading,
  'id' | 'storyId' | 'draftId' | 'note' | 'askedAt' | 'askedBy' | 'askedByName'
>;

/** Asks somebody who has not judged the claims to read them without seeing the first verdicts. */
export function ask(asking: Asking, about: Asked): Result<readonly Change[]> {
  const { claims, reader } = asking;
  for (const claim of claims) {
    const open = stillOpen(claim);
    if (!open.ok) return open;
  }
  const unfit = whyUnfit(asking, about.askedBy);
  if (reader === null || unfit !== null) {
    return fail(fieldRefusal('readerId', unfit ?? say('person-unknown')));
  }
  const judged = claims.filter((claim) => judgedBy(claim, asking.verdicts, reader.id));
  if (judged.length > 0) return fail(judgedAlready(reader.name, judged));
  const own = asking.readings.filter((each) => each.readerId === reader.id);
  const inState = (state: SecondReading['state']) => {
    const ids = new Set(
      own.filter((each) => each.state === state).flatMap((each) => each.claimIds),
    );
    return claims.filter((claim) => ids.has(claim.id));
  };
  if (inState('open').length > 0) return fail(readingAlready(reader.name, inState('open')));
  if (inState('given').length > 0) return fail(readBefore(reader.name, inState('given')));
  const reading = {
    ...about,
    claimIds: claims.map((claim) => claim.id),
    readerId: reader.id,
    state: 'open',
    leftOut: [],
    givenAt: null,
    withdrawnReason: null,
  } as const;
  return ok([{ kind: 'second-reading.asked', reading }]);
}

/** Judges one axis of a claim within a second reading. */
export function recordSecond(
  reading: SecondReading,
  claim: Claim,
  verdict: SecondVerdict,
): Result<readonly Change[]> {
  const read = stillRead(reading, verdict.recordedBy);
  if (!read.ok) return read;
  if (!reading.claimIds.includes(claim.id)) {
    return fail(fieldRefusal('claimId', say('claim-not-in-reading', { number: claim.number })));
  }
  const open = stillOpen(claim);
  if (!open.ok) return open;
  const current = whereItStands(claim, verdict);
  if (!current.ok) return current;
  const whole = wellFormed(verdict);
  return whole.ok ? ok([{ kind: 'second-verdict.recorded', verdict }]) : whole;
}

/** What the reader hands in. */
export interface Giving {
  readonly by: PersonId | null;
  readonly expects: number;
  readonly leftOut: SecondReading['leftOut'];
}

/** Hands a second reading in: every open claim is judged on both axes, or left out with a reason. */
export function give(
  reading: SecondReading,
  rows: readonly ComparisonRow[],
  { by, expects, leftOut }: Giving,
): Result<readonly Change[]> {
  const read = stillRead(reading, by);
  if (!read.ok) return read;
  const left = new Set(leftOut.map(({ claimId }) => claimId));
  const stray = [...left].find((claimId) => !reading.claimIds.includes(claimId));
  if (stray !== undefined || left.size < leftOut.length) {
    return fail(fieldRefusal('leftOut', say('left-out-strays')));
  }
  const wanting = rows.filter((row) => row.claim.state === 'open' && !isJudged(row));
  const missing = wanting.filter((row) => !left.has(row.claim.id)).map((row) => row.claim);
  if (missing.length > 0) {
    return fail(refusal('policy', say('not-yet-judged', numbersOf(missing))));
  }
  const judged = rows.filter((row) => left.has(row.claim.id) && isJudged(row));
  if (judged.length > 0) {
    const claims = numbersOf(judged.map((row) => row.claim));
    return fail(fieldRefusal('leftOut', say('judged-and-left-out', claims)));
  }
  return ok([{ kind: 'second-reading.given', readingId: reading.id, leftOut, expects }]);
}

/** Takes a second reading back that was not handed in yet; what was judged stays in the record. */
export function withdrawReading(
  reading: SecondReading,
  reason: string,
  expects: number,
): Result<readonly Change[]> {
  const open = stillOpenReading(reading);
  if (!open.ok) return open;
  return ok([{ kind: 'second-reading.withdrawn', readingId: reading.id, reason, expects }]);
}

/** What somebody decides of one difference; the verdict is the one that is to hold from now on. */
export interface Settling {
  readonly settlement: Settlement;
  /** An ordinary verdict in the settler's name; null where the first one is kept. */
  readonly verdict: Verdict | null;
  /** The version of the claim that was looked at. */
  readonly expects: number;
}

/** Settles one difference: the first verdict stays, or another one is given beside it. */
export function settle(
  reading: SecondReading,
  row: ComparisonRow,
  { settlement, verdict, expects }: Settling,
): Result<readonly Change[]> {
  const { claim } = row;
  const { axis } = settlement;
  if (reading.state !== 'given') {
    return fail(refusal('policy', say('reading-not-given')));
  }
  if (!row[axis].differs) {
    return fail(refusal('policy', say('no-difference', { axis, number: claim.number })));
  }
  if (!isToSettle(row[axis])) return fail(settledAlready(claim, axis));
  const noted = { kind: 'difference.settled', settlement, expects } as const;
  if (verdict === null) return ok([noted]);
  const judged = record(claim, verdict, expects);
  return judged.ok ? ok([noted, ...judged.value]) : judged;
}

/** The refusal of an ordinary verdict by somebody who is to judge the claim blind. */
export function blindOneFirst(claim: Pick<Claim, 'number'>): Problem {
  return refusal('policy', say('verdicts-hidden', { number: claim.number }));
}

/** The refusal of a report to somebody from whom verdicts in it are hidden. */
export function noReportWhileBlind(claims: readonly Pick<Claim, 'number'>[]): Problem {
  return refusal('policy', say('report-hidden', numbersOf(claims)));
}

/** The refusal for a reader who gave verdicts that hold. */
export function judgedAlready(
  readerName: string,
  claims: readonly Pick<Claim, 'number'>[],
): Problem {
  return refusal('policy', say('reader-judged', { name: readerName, ...numbersOf(claims) }));
}

/** The refusal for a reader who reads some of the claims already. */
export function readingAlready(
  readerName: string,
  claims: readonly Pick<Claim, 'number'>[],
): Problem {
  return refusal('taken', say('reader-reads', { name: readerName, ...numbersOf(claims) }));
}

/** The refusal for a difference that somebody settled. */
export function settledAlready(claim: Pick<Claim, 'number'>, axis: Axis): Problem {
  return refusal('taken', say('difference-settled', { axis, number: claim.number }));
}

function readBefore(readerName: string, claims: readonly Claim[]): Problem {
  return refusal('policy', say('reader-has-read', { name: readerName, ...numbersOf(claims) }));
}

function whyUnfit({ reader, isMember }: Asking, askedBy: PersonId | null): Said | null {
  if (reader === null) return say('person-unknown');
  const { name, role } = reader;
  if (!reader.isActive) return say('reader-left', { name });
  if (reader.id === askedBy) return say('reader-has-seen');
  if (!isMember) return say('no-member', { name });
  if (!allows(role, 'check claims')) return say('reader-no-checker', { name, role });
  return null;
}

function judgedBy(claim: Claim, verdicts: readonly Verdict[], personId: PersonId): boolean {
  const own = verdicts.filter((each) => each.claimId === claim.id);
  return AXES.some((axis) => holding(own, axis)?.recordedBy === personId);
}

function stillRead(reading: SecondReading, by: PersonId | null): Result<null> {
  if (by === null || reading.readerId !== by) {
    return fail(refusal('forbidden', say('reading-of-another')));
  }
  return stillOpenReading(reading);
}

function stillOpenReading(reading: SecondReading): Result<null> {
  switch (reading.state) {
    case 'open':
      return ok(null);
    case 'given':
      return fail(refusal('policy', say('reading-given')));
    case 'withdrawn':
      return fail(
        refusal('policy', say('reading-withdrawn', { reason: reading.withdrawnReason ?? '' })),
      );
    default:
      return reading.state satisfies never;
  }
}

function isJudged(row: ComparisonRow): boolean {
  return AXES.every((axis) => row[axis].second !== null);
}
