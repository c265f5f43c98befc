import { eq, sql } from 'drizzle-orm';
import { stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import type { Verdict } from '#lib/verdict/verdict.ts';
import { holding } from '#lib/verdict/rules.ts';
import { boundWrite, builtOnce } from '#db/engines/prepared.ts';
import { type Writing, rowsOf, write } from '#db/engines/sqlite-transaction.ts';
import { claim } from '#db/schema/claim.ts';
import { verdictRows } from '#db/reads/verdict.ts';
import { verdict, verdictReopening, verdictWithdrawal } from '#db/schema/verdict.ts';
import { claimForChange } from '#db/writes/claim.ts';
import { type Fact, type Place, told } from '#db/writes/fact.ts';
import { touchStory } from '#db/writes/story.ts';

/** Adds a verdict; it holds on its axis from now on. The claim's version counts it. */
export function* recordVerdict(
  place: Place,
  change: Extract<Change, { readonly kind: 'verdict.recorded' }>,
): Writing<Result<Fact>> {
  const { db, eventNumber } = place;
  const given = change.verdict;
  const read = yield* claimForChange(place, given.claimId, change.expects, given);
  if (!read.ok) return read;
  const judged = read.value;
  if (judged.draftId !== given.draftId) return fail(stale('text', judged, given));
  yield* write(boundWrite(insertVerdict(db), { ...given, eventNumber }));
  yield* hold(place, given, { holds: given, version: judged.version + 1 });
  yield* touchStory(place, judged.storyId);
  return ok({
    subject: { kind: 'verdict', id: given.id },
    storyId: judged.storyId,
    claimId: judged.id,
    before: null,
    after: told(given),
  });
}

/** Takes a verdict back; the one before it holds again. The claim's version counts it. */
export function* withdrawVerdict(
  place: Place,
  change: Extract<Change, { readonly kind: 'verdict.withdrawn' }>,
): Writing<Result<Fact>> {
  const { db, eventNumber } = place;
  const { verdict: given, withdrawal } = change;
  const read = yield* claimForChange(place, given.claimId, change.expects, withdrawal);
  if (!read.ok) return read;
  const verdicts = yield* rowsOf(verdictRows(db, { of: 'claim', id: given.claimId }));
  const held = holding(verdicts, given.axis);
  if (held?.id !== given.id) return fail(stale('verdict', held, given));
  yield* write(
    db.insert(verdictWithdrawal).values({
      verdictId: given.id,
      reason: withdrawal.reason,
      withdrawnAt: withdrawal.at,
      withdrawnBy: withdrawal.by,
      withdrawnByName: withdrawal.byName,
      eventNumber,
    }),
  );
  const before = holding(
    verdicts.filter(({ id }) => id !== given.id),
    given.axis,
  );
  yield* hold(place, given, { holds: before, version: read.value.version + 1 });
  yield* touchStory(place, read.value.storyId);
  return ok({
    subject: { kind: 'verdict', id: given.id },
    storyId: read.value.storyId,
    claimId: read.value.id,
    before: told(held),
    after: told({ ...held, withdrawn: withdrawal }),
  });
}

/** Notes that a verdict holds no longer, because a draft has other facts. The claim's version counts it. */
export function* reopenVerdict(
  place: Place,
  change: Extract<Change, { readonly kind: 'verdict.reopened' }>,
): Writing<Result<Fact>> {
  const { db, eventNumber } = place;
  const { verdict: given, draftId, leftOut } = change;
  const read = yield* claimForChange(place, given.claimId, change.expects, given);
  if (!read.ok) return read;
  const verdicts = yield* rowsOf(verdictRows(db, { of: 'claim', id: given.claimId }));
  const standing = verdicts.find(({ id }) => id === given.id);
  if (standing?.withdrawn !== null || standing.reopenedIn !== null) {
    return fail(stale('verdict', standing, given));
  }
  yield* write(db.insert(verdictReopening).values({ verdictId: given.id, draftId, eventNumber }));
  const after = { ...standing, reopenedIn: draftId };
  const before = holding(
    verdicts.map((each) => (each.id === given.id ? after : each)),
    given.axis,
  );
  yield* hold(place, given, { holds: before, version: read.value.version + 1 });
  return ok({
    subject: { kind: 'verdict', id: given.id },
    storyId: read.value.storyId,
    claimId: read.value.id,
    before: told(standing),
    after: told(leftOut === undefined ? after : { ...after, leftOut }),
  });
}

/** Shows on the claim which verdict holds on an axis. */
function* hold(
  { db, at }: Place,
  { claimId, axis }: Verdict,
  { holds, version }: { readonly holds: Verdict | null; readonly version: number },
): Writing<void> {
  const statement = axis === 'attribution' ? holdAttribution(db) : holdContent(db);
  yield* write(
    boundWrite(statement, {
      claimId,
      value: holds?.value ?? null,
      recordedAt: holds?.recordedAt ?? null,
      recordedBy: holds?.recordedBy ?? null,
      recordedByName: holds?.recordedByName ?? null,
      at,
      version,
    }),
  );
}

const insertVerdict = builtOnce((db) =>
  db
    .insert(verdict)
    .values({
      id: sql.placeholder('id'),
      claimId: sql.placeholder('claimId'),
      draftId: sql.placeholder('draftId'),
      axis: sql.placeholder('axis'),
      value: sql.placeholder('value'),
      disputedReason: sql.placeholder('disputedReason'),
      justification: sql.placeholder('justification'),
      recordedAt: sql.placeholder('recordedAt'),
      recordedBy: sql.placeholder('recordedBy'),
      recordedByName: sql.placeholder('recordedByName'),
      eventNumber: sql.placeholder('eventNumber'),
    })
    .prepare(),
);

/** What both axes set on the claim besides their own columns. */
const counted = {
  version: sql`${sql.placeholder('version')}`,
  touchedAt: sql`${sql.placeholder('at')}`,
};

const ofTheClaim = eq(claim.id, sql.placeholder('claimId'));

const holdAttribution = builtOnce((db) =>
  db
    .update(claim)
    .set({
      attributionVerdict: sql`${sql.placeholder('value')}`,
      attributionVerdictAt: sql`${sql.placeholder('recordedAt')}`,
      attributionVerdictBy: sql`${sql.placeholder('recordedBy')}`,
      attributionVerdictByName: sql`${sql.placeholder('recordedByName')}`,
      ...counted,
    })
    .where(ofTheClaim)
    .prepare(),
);

const holdContent = builtOnce((db) =>
  db
    .update(claim)
    .set({
      contentVerdict: sql`${sql.placeholder('value')}`,
      contentVerdictAt: sql`${sql.placeholder('recordedAt')}`,
      contentVerdictBy: sql`${sql.placeholder('recordedBy')}`,
      contentVerdictByName: sql`${sql.placeholder('recordedByName')}`,
      ...counted,
    })
    .where(ofTheClaim)
    .prepare(),
);
