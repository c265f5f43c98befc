import { and, eq, sql } from 'drizzle-orm';
import type { DismissalId, DraftId, StoryId } from '#lib/id.ts';
import type { Dismissal, StandingDismissal } from '#lib/review/dismissal.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import { dismissal } from '#db/schema/dismissal.ts';

type DismissalRow = typeof dismissal.$inferSelect;

const STANDING = {
  id: dismissal.id,
  startOffset: dismissal.startOffset,
  endOffset: dismissal.endOffset,
  createdAt: dismissal.createdAt,
  createdBy: dismissal.createdBy,
  createdByName: dismissal.createdByName,
};

type StandingRow = Pick<DismissalRow, keyof typeof STANDING>;

// Written out, not bound: a partial index is used only where its condition can be seen.
const stands = sql`${dismissal.state} = 'open'`;

/** The dismissal of an id. */
export function dismissalById(db: Queries, id: DismissalId) {
  return byId(db, { id });
}

/** The standing dismissal of the sentence that begins at an offset; no row when there is none. */
export function dismissalAt(db: Queries, draftId: DraftId, start: number) {
  return at(db, { draftId, start });
}

/** The dismissals that stand in a draft, in reading order. */
export function dismissalsIn(db: Queries, draftId: DraftId): readonly StandingDismissal[] {
  return inDraft(db, { draftId }).all().map(toStanding);
}

/** The standing dismissals of the sentences that begin at these offsets. */
export function dismissalsAt(
  db: Queries,
  draftId: DraftId,
  starts: readonly number[],
): readonly StandingDismissal[] {
  return starts.flatMap((start) => at(db, { draftId, start }).all().map(toStanding));
}

/** Every dismissal of a story, those taken back too. */
export function dismissalsOfStory(db: Queries, storyId: StoryId): readonly Dismissal[] {
  return ofStory(db, { storyId }).all().map(toDismissal);
}

/** A row as the domain knows it. */
export function toDismissal({ startOffset, endOffset, ...row }: DismissalRow): Dismissal {
  return { ...row, span: { start: startOffset, end: endOffset } };
}

function toStanding({
  startOffset: start,
  endOffset: end,
  ...row
}: StandingRow): StandingDismissal {
  return { ...row, span: { start, end } };
}

const byId = selectOnce((db) =>
  db
    .select()
    .from(dismissal)
    .where(eq(dismissal.id, sql.placeholder('id'))),
);

const at = selectOnce((db) =>
  db
    .select(STANDING)
    .from(dismissal)
    .where(
      and(
        eq(dismissal.draftId, sql.placeholder('draftId')),
        eq(dismissal.startOffset, sql.placeholder('start')),
        stands,
      ),
    ),
);

const inDraft = selectOnce((db) =>
  db
    .select(STANDING)
    .from(dismissal)
    .where(and(eq(dismissal.draftId, sql.placeholder('draftId')), stands))
    .orderBy(dismissal.startOffset),
);

const ofStory = selectOnce((db) =>
  db
    .select()
    .from(dismissal)
    .where(eq(dismissal.storyId, sql.placeholder('storyId'))),
);
