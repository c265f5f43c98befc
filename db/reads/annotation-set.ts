import { desc, eq, sql } from 'drizzle-orm';
import type { AnnotationSet } from '#lib/annotation/annotation-set.ts';
import type { AnnotationSetId, StoryId } from '#lib/id.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import { annotationSet } from '#db/schema/annotation-set.ts';

// All but the annotations themselves, which may be megabytes.
const SET = {
  id: annotationSet.id,
  storyId: annotationSet.storyId,
  filename: annotationSet.filename,
  fileSha256: annotationSet.fileSha256,
  fileSizeBytes: annotationSet.fileSizeBytes,
  importedIn: annotationSet.importedIn,
  draftId: annotationSet.draftId,
  sums: annotationSet.sums,
  sha256: annotationSet.sha256,
  state: annotationSet.state,
  createdAt: annotationSet.createdAt,
  createdBy: annotationSet.createdBy,
  createdByName: annotationSet.createdByName,
  version: annotationSet.version,
};

/** The set of an id, without its annotations. */
export function annotationSetById(db: Queries, id: AnnotationSetId) {
  return byId(db, { id });
}

/** The annotations of a set as JSON. */
export function annotationsOf(db: Queries, id: AnnotationSetId) {
  return jsonOf(db, { id });
}

/** The sets of a story, the newest first. */
export function annotationSetsOf(db: Queries, storyId: StoryId): readonly AnnotationSet[] {
  return ofStory(db, { storyId }).all();
}

const byId = selectOnce((db) =>
  db
    .select(SET)
    .from(annotationSet)
    .where(eq(annotationSet.id, sql.placeholder('id'))),
);

const jsonOf = selectOnce((db) =>
  db
    .select({ json: annotationSet.json })
    .from(annotationSet)
    .where(eq(annotationSet.id, sql.placeholder('id'))),
);

const ofStory = selectOnce((db) =>
  db
    .select(SET)
    .from(annotationSet)
    .where(eq(annotationSet.storyId, sql.placeholder('storyId')))
    .orderBy(desc(annotationSet.createdAt), desc(annotationSet.id)),
);
