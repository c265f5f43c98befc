import { eq } from 'drizzle-orm';
import type { Waiver } from '#lib/policy/waiver.ts';
import { refusal, stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { newestOfPolicy, waiverById, waiverOfFinding } from '#db/reads/policy.ts';
import { policyVersion } from '#db/schema/policy-version.ts';
import { waiver } from '#db/schema/waiver.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';
import { touchStory } from '#db/writes/story.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/** Writes a version of a policy; `stale` unless its number follows the newest one's. */
export function* writePolicy(
  { db, eventNumber }: Place,
  { version }: Of<'policy.written'>,
): Writing<Result<Fact>> {
  const newest = yield* rowOf(newestOfPolicy(db, version.policyId));
  if ((newest?.number ?? 0) + 1 !== version.number) {
    return fail(stale('policy', newest, { policy: version.policy }));
  }
  yield* write(db.insert(policyVersion).values({ ...version, eventNumber }));
  const subject = { kind: 'policy-version', id: version.id };
  return ok({ subject, storyId: null, claimId: null, before: null, after: told(version) });
}

/** Writes a waiver; `taken` while one of the same finding stands. */
export function* giveWaiver(place: Place, change: Of<'waiver.given'>): Writing<Result<Fact>> {
  const { db, eventNumber } = place;
  const given: Waiver = { ...change.waiver, version: 1 };
  const standing = yield* rowOf(waiverOfFinding(db, given));
  if (standing !== null) {
    return fail(refusal('taken', say('waived-already', { name: standing.byName })));
  }
  yield* write(db.insert(waiver).values({ ...given, eventNumber }));
  yield* touchStory(place, given.storyId);
  return ok(factOf(given, null));
}

/** Takes a waiver back. */
export function* withdrawWaiver(
  place: Place,
  change: Of<'waiver.withdrawn'>,
): Writing<Result<Fact>> {
  const before = yield* rowOf(waiverById(place.db, change.waiverId));
  if (before === null) return fail(gone('waiver'));
  const set = { state: 'withdrawn', withdrawnReason: change.reason } as const;
  if (before.version !== change.expects || before.state !== 'open') {
    return fail(stale('waiver', before, set));
  }
  const changed = { ...set, version: before.version + 1 };
  yield* write(place.db.update(waiver).set(changed).where(eq(waiver.id, before.id)));
  yield* touchStory(place, before.storyId);
  return ok(factOf({ ...before, ...changed }, before));
}

function factOf(after: Waiver, before: Waiver | null): Fact {
  return {
    subject: { kind: 'waiver', id: after.id },
    storyId: after.storyId,
    claimId: after.claimId,
    before: before === null ? null : told(before),
    after: told(after),
  };
}
