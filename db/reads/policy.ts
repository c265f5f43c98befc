import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { PolicyId, PolicyVersionId, StoryId, WaiverId } from '#lib/id.ts';
import type { PolicyVersion } from '#lib/policy/policy-version.ts';
import type { Waiver } from '#lib/policy/waiver.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { policyVersion } from '#db/schema/policy-version.ts';
import { waiver } from '#db/schema/waiver.ts';

const VERSION = {
  id: policyVersion.id,
  policyId: policyVersion.policyId,
  number: policyVersion.number,
  policy: policyVersion.policy,
  writtenAt: policyVersion.writtenAt,
  writtenBy: policyVersion.writtenBy,
  writtenByName: policyVersion.writtenByName,
};

const WAIVER = {
  id: waiver.id,
  storyId: waiver.storyId,
  claimId: waiver.claimId,
  ruleId: waiver.ruleId,
  subject: waiver.subject,
  says: waiver.says,
  reason: waiver.reason,
  state: waiver.state,
  withdrawnReason: waiver.withdrawnReason,
  at: waiver.at,
  by: waiver.by,
  byName: waiver.byName,
  version: waiver.version,
};

const id = sql.placeholder('id');

/** A version of a policy by its id. */
export function policyVersionById(db: Queries, versionId: PolicyVersionId) {
  return versionOfId(db, { id: versionId });
}

const versionOfId = selectOnce((db) =>
  db.select(VERSION).from(policyVersion).where(eq(policyVersion.id, id)),
);

/** Every version of a policy, the newest first. */
export function versionsOfPolicy(db: Queries, policyId: PolicyId) {
  return versionsOf(db, { id: policyId });
}

const versionsOf = selectOnce((db) =>
  db
    .select(VERSION)
    .from(policyVersion)
    .where(eq(policyVersion.policyId, id))
    .orderBy(desc(policyVersion.number)),
);

/** The newest version of a policy. */
export function newestOfPolicy(db: Queries, policyId: PolicyId) {
  return newestOf(db, { id: policyId });
}

const newestOf = selectOnce((db) =>
  db
    .select(VERSION)
    .from(policyVersion)
    .where(eq(policyVersion.policyId, id))
    .orderBy(desc(policyVersion.number))
    .limit(1),
);

/** The newest version of each policy, in the order in which the policies were first written. */
export function policies(db: Queries): readonly PolicyVersion[] {
  const versions = db.select(VERSION).from(policyVersion).orderBy(policyVersion.eventNumber).all();
  return [...new Map(versions.map((version) => [version.policyId, version])).values()];
}

/** A waiver by its id. */
export function waiverById(db: Queries, waiverId: WaiverId) {
  return waiverOfId(db, { id: waiverId });
}

const waiverOfId = selectOnce((db) => db.select(WAIVER).from(waiver).where(eq(waiver.id, id)));

/** The waivers of a story, withdrawn ones too, oldest first. */
export function waiversOf(db: Queries, storyId: StoryId): readonly Waiver[] {
  return waiversOfStory(db, { id: storyId }).all();
}

const waiversOfStory = selectOnce((db) =>
  db.select(WAIVER).from(waiver).where(eq(waiver.storyId, id)).orderBy(waiver.eventNumber),
);

/** The standing waiver of one finding. */
export function waiverOfFinding(
  db: Queries,
  { storyId, ruleId, claimId, subject }: Pick<Waiver, 'storyId' | 'ruleId' | 'claimId' | 'subject'>,
) {
  return db
    .select(WAIVER)
    .from(waiver)
    .where(
      and(
        eq(waiver.ruleId, ruleId),
        eq(waiver.subject, subject),
        // Written out, as the partial indexes state it: a bound value would not find them.
        sql`${waiver.state} = 'open'`,
        claimId === null
          ? and(eq(waiver.storyId, storyId), isNull(waiver.claimId))
          : and(eq(waiver.claimId, claimId), isNotNull(waiver.claimId)),
      ),
    );
}
