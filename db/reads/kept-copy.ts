import { asc } from 'drizzle-orm';
import type { Queries } from '#db/engines/sqlite.ts';
import { keptCopy } from '#db/schema/kept-copy.ts';
import { draft } from '#db/schema/story.ts';

/** A file the database names. */
export interface NamedFile {
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** All files the database names, by hash. */
export function keptCopies(db: Queries): readonly NamedFile[] {
  return db
    .select({ sha256: keptCopy.sha256, sizeBytes: keptCopy.sizeBytes })
    .from(keptCopy)
    .orderBy(asc(keptCopy.sha256))
    .all();
}

/** The ids of all drafts; their texts are read one by one, since together they may not fit in memory. */
export function draftIds(db: Queries) {
  return db.select({ id: draft.id }).from(draft).orderBy(asc(draft.id)).all();
}
