import { eq, sql } from 'drizzle-orm';
import type { IdentityId, PersonId, SourceId, StoryId } from '#lib/id.ts';
import { type Actor, actorName, personOf } from '#lib/people/actor.ts';
import type { RecordEvent } from '#lib/record/event.ts';
import { VOIDS, voiding } from '#lib/review/voiding.ts';
import type { Change } from '#lib/store/change.ts';
import { type Writing, rowOf, rowsOf } from '#db/engines/sqlite-transaction.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { marksOf, standingRow, toSignOff } from '#db/reads/sign-off.ts';
import { storyById } from '#db/reads/story.ts';
import { attribution } from '#db/schema/attribution.ts';
import { claim } from '#db/schema/claim.ts';
import { evidence } from '#db/schema/evidence.ts';
import { sealedIdentity } from '#db/schema/sealed-identity.ts';
import { signOff } from '#db/schema/sign-off.ts';

/**
 * What has to be written after a change because it touched what was signed: this is the one place in which sign-offs become void, in
 * the transaction that keeps the change, so that no operation can forget it.
 */
export function* changesAfter(
  db: Queries,
  change: Change,
  { event, actor }: { readonly event: RecordEvent; readonly actor: Actor },
): Writing<readonly Change[]> {
  if (!VOIDS[change.kind]) return [];
  const changes: Change[] = [];
  for (const storyId of yield* storiesTouched(db, change, event)) {
    const row = yield* rowOf(standingRow(db, storyId));
    if (row === null) continue;
    const story = yield* rowOf(storyById(db, storyId));
    if (story === null) continue;
    const { at, kind: because, number: eventNumber } = event;
    const voided = { at, because, eventNumber, byName: actorName(actor) };
    const standing = toSignOff(row, yield* rowsOf(marksOf(db, row.id)));
    changes.push(...voiding(story, standing, { ...voided, by: personOf(actor) }));
  }
  return changes;
}

/**
 * The story of a change. What is known of a source, and of who knows who it is, reaches every signed story that names it, whichever it was
 * first named in; and what becomes of a person, only those that name a source whose identity they are named on.
 */
function* storiesTouched(
  db: Queries,
  change: Change,
  { storyId }: RecordEvent,
): Writing<readonly StoryId[]> {
  // An event states the id of its own story as plain text.
  const own = storyId === null ? [] : [storyId as StoryId];
  if (change.kind === 'person.changed') {
    return yield* naming(db, yield* openedBy(db, change.personId, null));
  }
  // Whoever leaves the story an identity was sealed in can open it no longer.
  if (change.kind === 'member.removed') {
    return yield* naming(db, yield* openedBy(db, change.personId, change.storyId));
  }
  return [...new Set([...own, ...(yield* naming(db, yield* sourcesTouched(db, change)))])];
}

/** The source of a change that is known of it, or of who it is; of other changes none. */
function* sourcesTouched(db: Queries, change: Change): Writing<readonly SourceId[]> {
  if (change.kind === 'source.changed') return [change.sourceId];
  if (change.kind === 'identity.sealed') return [change.identity.sourceId];
  if (!('identityId' in change)) return [];
  return (yield* rowsOf(sourceOf(db, change.identityId))).map(({ sourceId }) => sourceId);
}

function sourceOf(db: Queries, identityId: IdentityId) {
  return db
    .select({ sourceId: sealedIdentity.sourceId })
    .from(sealedIdentity)
    .where(eq(sealedIdentity.id, identityId));
}

/** The sources whose sealed identity, sealed in one story or in whichever, somebody is named on. */
function* openedBy(
  db: Queries,
  personId: PersonId,
  sealedIn: StoryId | null,
): Writing<readonly SourceId[]> {
  const sealed = yield* rowsOf(
    db
      .select({ sourceId: sealedIdentity.sourceId })
      .from(sealedIdentity)
      .where(
        sql`${sealedIdentity.state} = 'sealed' and exists (
          select 1 from json_each(${sealedIdentity.readerIds}) where json_each.value = ${personId})
          and (${sealedIn} is null or ${sealedIdentity.storyId} = ${sealedIn})`,
      ),
  );
  return sealed.map((row) => row.sourceId);
}

/** The signed stories that name one of some sources. */
function* naming(db: Queries, sourceIds: readonly SourceId[]): Writing<readonly StoryId[]> {
  if (sourceIds.length === 0) return [];
  const ids = sql.join(
    sourceIds.map((id) => sql`${id}`),
    sql`, `,
  );
  const rows = yield* rowsOf(
    db
      .select({ storyId: signOff.storyId })
      .from(signOff)
      .where(
        sql`${signOff.state} in ('gathering', 'holds') and (
          exists (select 1 from ${attribution} inner join ${claim} on ${claim.id} = ${attribution.claimId}
            where ${claim.storyId} = ${signOff.storyId} and ${attribution.sourceId} in (${ids}))
          or exists (select 1 from ${evidence} inner join ${claim} on ${claim.id} = ${evidence.claimId}
            where ${claim.storyId} = ${signOff.storyId} and ${evidence.sourceId} in (${ids})))`,
      ),
  );
  return rows.map((row) => row.storyId);
}
