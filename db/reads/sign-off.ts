import { and, desc, eq, gt, inArray, or, sql } from 'drizzle-orm';
import type { ClaimId, SignOffId, StoryId } from '#lib/id.ts';
import type { Correction } from '#lib/review/correction.ts';
import type { Mark, SignOff } from '#lib/review/sign-off.ts';
import { REACHING_OTHERS, VOIDING } from '#lib/review/voiding.ts';
import { selectOnce } from '#db/engines/prepared.ts';
import type { Queries } from '#db/engines/sqlite.ts';
import { event } from '#db/schema/event.ts';
import { correction, signOff, signOffMark } from '#db/schema/sign-off.ts';

const SIGN_OFF = {
  id: signOff.id,
  storyId: signOff.storyId,
  number: signOff.number,
  binding: signOff.binding,
  signing: signOff.signing,
  state: signOff.state,
  begunAt: signOff.begunAt,
  heldAt: signOff.heldAt,
  voided: signOff.voided,
  version: signOff.version,
};

const MARK = {
  personId: signOffMark.personId,
  name: signOffMark.name,
  says: signOffMark.says,
  reason: signOffMark.reason,
  approves: signOffMark.approves,
  at: signOffMark.at,
};

const CORRECTION = {
  id: correction.id,
  storyId: correction.storyId,
  claimId: correction.claimId,
  kind: correction.kind,
  text: correction.text,
  missed: correction.missed,
  at: correction.at,
  by: correction.by,
  byName: correction.byName,
};

const id = sql.placeholder('id');

/** A sign-off without its marks. */
export type SignOffRow = Omit<SignOff, 'marks'>;

/** The row of a sign-off. */
export function signOffRow(db: Queries, signOffId: SignOffId) {
  return rowOfId(db, { id: signOffId });
}

const rowOfId = selectOnce((db) => db.select(SIGN_OFF).from(signOff).where(eq(signOff.id, id)));

/** The row of the sign-off that stands in a story: at most one. */
export function standingRow(db: Queries, storyId: StoryId) {
  return standingOfStory(db, { id: storyId });
}

const standingOfStory = selectOnce((db) =>
  db
    .select(SIGN_OFF)
    .from(signOff)
    // Written out, as the partial index states it.
    .where(and(eq(signOff.storyId, id), sql`${signOff.state} in ('gathering', 'holds')`)),
);

/** The marks of a sign-off, in the order they were given. */
export function marksOf(db: Queries, signOffId: SignOffId) {
  return marksOfId(db, { id: signOffId });
}

const marksOfId = selectOnce((db) =>
  db
    .select(MARK)
    .from(signOffMark)
    .where(eq(signOffMark.signOffId, id))
    .orderBy(signOffMark.eventNumber),
);

/** A sign-off out of its row and its marks. */
export function toSignOff(row: SignOffRow, marks: readonly Mark[]): SignOff {
  return { ...row, marks };
}

/** The sign-off of an id; null when there is none. */
export function signOffById(db: Queries, signOffId: SignOffId): SignOff | null {
  const row = signOffRow(db, signOffId).get();
  return row === undefined ? null : toSignOff(row, marksOf(db, signOffId).all());
}

/** The sign-offs of a story, the newest first. */
export function signOffsOf(db: Queries, storyId: StoryId): readonly SignOff[] {
  return rowsOfStory(db, { id: storyId })
    .all()
    .map((row) => toSignOff(row, marksOf(db, row.id).all()));
}

const rowsOfStory = selectOnce((db) =>
  db.select(SIGN_OFF).from(signOff).where(eq(signOff.storyId, id)).orderBy(desc(signOff.number)),
);

/** The number of the newest sign-off of a story. */
export function newestNumber(db: Queries, storyId: StoryId) {
  return newestOfStory(db, { id: storyId });
}

const newestOfStory = selectOnce((db) =>
  db
    .select({ number: signOff.number })
    .from(signOff)
    .where(eq(signOff.storyId, id))
    .orderBy(desc(signOff.number))
    .limit(1),
);

/** What the policy said when a sign-off was begun, as JSON. */
export function findingsOf(db: Queries, signOffId: SignOffId) {
  return db.select({ json: signOff.findings }).from(signOff).where(eq(signOff.id, signOffId));
}

/** The first event after a number that touches what a sign-off of a story binds. */
export function touchedSince(db: Queries, storyId: StoryId, after: number) {
  return db
    .select({ number: event.number })
    .from(event)
    .where(
      and(
        gt(event.number, after),
        inArray(event.kind, [...VOIDING]),
        // A source may stand in another story, with who it is; and who may open that stands in none.
        or(eq(event.storyId, storyId), inArray(event.kind, [...REACHING_OTHERS])),
      ),
    )
    .limit(1);
}

/** The corrections of a story, oldest first. */
export function correctionsOf(db: Queries, storyId: StoryId): readonly Correction[] {
  return correctionsOfStory(db, { id: storyId }).all();
}

const correctionsOfStory = selectOnce((db) =>
  db
    .select(CORRECTION)
    .from(correction)
    .where(eq(correction.storyId, id))
    .orderBy(correction.eventNumber),
);

/** The corrections of a claim, oldest first. */
export function correctionsOfClaim(db: Queries, claimId: ClaimId): readonly Correction[] {
  return db
    .select(CORRECTION)
    .from(correction)
    .where(eq(correction.claimId, claimId))
    .orderBy(correction.eventNumber)
    .all();
}
