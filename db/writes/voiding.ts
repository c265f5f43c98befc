import { sql } from 'drizzle-orm';
import type { StoryId } from '#lib/id.ts';
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

/** The story of a change; of a source, every signed story that names it, whichever it was first named in. */
function* storiesTouched(
  db: Queries,
  change: Change,
  { storyId }: RecordEvent,
): Writing<readonly StoryId[]> {
  // An event states the id of its own story as plain text.
  const own = storyId === null ? [] : [storyId as StoryId];
  if (change.kind !== 'source.changed') return own;
  const naming = yield* rowsOf(
    db
      .select({ storyId: signOff.storyId })
      .from(signOff)
      .where(
        sql`${signOff.state} in ('gathering', 'holds') and (
          exists (select 1 from ${attribution} inner join ${claim} on ${claim.id} = ${attribution.claimId}
            where ${claim.storyId} = ${signOff.storyId} and ${attribution.sourceId} = ${change.sourceId})
          or exists (select 1 from ${evidence} inner join ${claim} on ${claim.id} = ${evidence.claimId}
            where ${claim.storyId} = ${signOff.storyId} and ${evidence.sourceId} = ${change.sourceId}))`,
      ),
  );
  return [...new Set([...own, ...naming.map((row) => row.storyId)])];
}
