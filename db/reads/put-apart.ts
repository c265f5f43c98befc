import { and, eq, sql } from 'drizzle-orm';
import type { PutApart } from '#lib/evidence/put-apart.ts';
import type { StoryId } from '#lib/id.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { putApart } from '#db/schema/put-apart.ts';

const PUT_APART = {
  id: putApart.id,
  storyId: putApart.storyId,
  key: putApart.key,
  evidenceIds: putApart.evidenceIds,
  at: putApart.at,
  by: putApart.by,
  byName: putApart.byName,
};

/** The pieces of evidence of a story that people put apart, by what their proposals went by. */
export function putApartIn(db: Queries, storyId: StoryId): readonly PutApart[] {
  return inStory(db, { storyId }).all();
}

const inStory = selectOnce((db) =>
  db
    .select(PUT_APART)
    .from(putApart)
    .where(eq(putApart.storyId, sql.placeholder('storyId')))
    .orderBy(putApart.key),
);

/** What was put apart by one key. */
export function putApartByKey(db: Queries, { storyId, key }: Pick<PutApart, 'storyId' | 'key'>) {
  return db
    .select(PUT_APART)
    .from(putApart)
    .where(and(eq(putApart.storyId, storyId), eq(putApart.key, key)));
}
