import { and, desc, eq, sql } from 'drizzle-orm';
import type { DraftId, PersonId, StoryId } from '#lib/id.ts';
import type { MemberPerson } from '#lib/store/store.ts';
import type { Draft, DraftSummary } from '#lib/story/draft.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import { person } from '#db/schema/person.ts';
import { draft, story, storyMember } from '#db/schema/story.ts';

// The inner template keeps "story"."id" qualified: drizzle drops the table's name from the columns
// of a select on one table, and the id would then be the draft's own.
const newestDraftId = sql<DraftId>`${sql`(select newest.id from ${draft} as newest where newest.story_id = ${story.id} order by newest.number desc limit 1)`}`;

/** The columns of a story as the domain knows it. */
export const STORY = {
  id: story.id,
  title: story.title,
  byline: story.byline,
  outlet: story.outlet,
  dateline: story.dateline,
  status: story.status,
  policyVersionId: story.policyVersionId,
  draftId: newestDraftId,
  createdAt: story.createdAt,
  createdBy: story.createdBy,
  touchedAt: story.touchedAt,
  version: story.version,
};

/** The story of an id. */
export function storyById(db: Queries, id: StoryId) {
  return storyOfId(db, { id });
}

const storyOfId = selectOnce((db) =>
  db
    .select(STORY)
    .from(story)
    .where(eq(story.id, sql.placeholder('id'))),
);

/** The ids of all stories. */
export function storyIds(db: Queries): readonly StoryId[] {
  const rows = db.select({ id: story.id }).from(story).orderBy(story.id).all();
  return rows.map((row) => row.id);
}

/** The newest draft of a story. */
export function newestDraftOf(db: Queries, id: StoryId) {
  return newestOfStory(db, { id });
}

const newestOfStory = selectOnce((db) =>
  db
    .select({ id: draft.id, number: draft.number })
    .from(draft)
    .where(eq(draft.storyId, sql.placeholder('id')))
    .orderBy(desc(draft.number))
    .limit(1),
);

/** The whole draft of an id; null when there is none. */
export function draftById(db: Queries, id: DraftId): Draft | null {
  const row = db.select().from(draft).where(eq(draft.id, id)).get();
  if (row === undefined) return null;
  const { originalSha256, originalSizeBytes, originalFilename, originalFormat, ...rest } = row;
  return {
    ...rest,
    original: {
      sha256: originalSha256,
      sizeBytes: originalSizeBytes,
      filename: originalFilename,
      format: originalFormat,
    },
  };
}

/** The drafts of a story without their texts, the first one first. */
export function draftsOf(db: Queries, storyId: StoryId): readonly DraftSummary[] {
  return summaries(db, { storyId }).all();
}

const summaries = selectOnce((db) =>
  db
    .select({
      id: draft.id,
      storyId: draft.storyId,
      number: draft.number,
      sha256: draft.sha256,
      original: {
        sha256: draft.originalSha256,
        sizeBytes: draft.originalSizeBytes,
        filename: draft.originalFilename,
        format: draft.originalFormat,
      },
      brought: draft.brought,
      words: sql<number>`json_extract(${draft.completeness}, '$.wordsKept')`,
      createdAt: draft.createdAt,
      createdBy: draft.createdBy,
    })
    .from(draft)
    .where(eq(draft.storyId, sql.placeholder('storyId')))
    .orderBy(draft.number),
);

/** Only the text of a draft and the hash it should have. */
export function draftTextById(db: Queries, id: DraftId) {
  return db.select({ text: draft.text, sha256: draft.sha256 }).from(draft).where(eq(draft.id, id));
}

/** One person's place in a story. */
export function memberOf(db: Queries, storyId: StoryId, personId: PersonId) {
  return memberOfIds(db, { storyId, personId });
}

const memberOfIds = selectOnce((db) =>
  db
    .select()
    .from(storyMember)
    .where(
      and(
        eq(storyMember.storyId, sql.placeholder('storyId')),
        eq(storyMember.personId, sql.placeholder('personId')),
      ),
    ),
);

/** Who is assigned to a story, in the order they came. */
export function members(db: Queries, storyId: StoryId): readonly MemberPerson[] {
  return db
    .select({
      person: {
        id: person.id,
        name: person.name,
        email: person.email,
        role: person.role,
        isSenior: person.isSenior,
        isActive: person.isActive,
        createdAt: person.createdAt,
        version: person.version,
      },
      since: storyMember.since,
    })
    .from(storyMember)
    .innerJoin(person, eq(person.id, storyMember.personId))
    .where(eq(storyMember.storyId, storyId))
    .orderBy(storyMember.since, person.id)
    .all();
}
