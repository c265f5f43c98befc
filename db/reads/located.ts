import { eq, sql } from 'drizzle-orm';
import type { StoryId } from '#lib/id.ts';
import type { Located } from '#lib/store/store.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { attribution } from '#db/schema/attribution.ts';
import { claim } from '#db/schema/claim.ts';
import { evidence } from '#db/schema/evidence.ts';
import { source } from '#db/schema/source.ts';
import { draft, story } from '#db/schema/story.ts';

/** The story a thing belongs to; null when there is no such thing. */
export function storyIdOf(db: Queries, located: Located): StoryId | null {
  return queryFor(db, located).get()?.storyId ?? null;
}

function queryFor(db: Queries, { kind, id }: Located) {
  switch (kind) {
    case 'story':
      return db
        .select({ storyId: story.id })
        .from(story)
        .where(sql`${story.id} = ${id}`);
    case 'draft':
      return db
        .select({ storyId: draft.storyId })
        .from(draft)
        .where(sql`${draft.id} = ${id}`);
    case 'claim':
      return db
        .select({ storyId: claim.storyId })
        .from(claim)
        .where(sql`${claim.id} = ${id}`);
    case 'source':
      return db
        .select({ storyId: source.storyId })
        .from(source)
        .where(sql`${source.id} = ${id}`);
    case 'attribution':
      return db
        .select({ storyId: claim.storyId })
        .from(attribution)
        .innerJoin(claim, eq(claim.id, attribution.claimId))
        .where(sql`${attribution.id} = ${id}`);
    case 'evidence':
      return db
        .select({ storyId: claim.storyId })
        .from(evidence)
        .innerJoin(claim, eq(claim.id, evidence.claimId))
        .where(sql`${evidence.id} = ${id}`);
    default:
      return kind satisfies never;
  }
}
