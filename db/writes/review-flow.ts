import { eq } from 'drizzle-orm';
import { refusal, stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { SignOff } from '#lib/review/sign-off.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { ReviewFlowChange } from '#lib/store/review-flow-change.ts';
import { type Writing, rowOf, rowsOf, write } from '#db/engines/sqlite-transaction.ts';
import { claimById } from '#db/reads/claim.ts';
import {
  marksOf,
  newestNumber,
  signOffRow,
  standingRow,
  toSignOff,
  touchedSince,
} from '#db/reads/sign-off.ts';
import { storyById } from '#db/reads/story.ts';
import { correction, signOff, signOffMark } from '#db/schema/sign-off.ts';
import { story } from '#db/schema/story.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';
import { touchStory } from '#db/writes/story.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/** Moves a story to the state its review led to; `stale` unless it still stands where it was read. */
export function* moveStory(
  { db, at }: Place,
  change: Extract<ReviewFlowChange, { readonly from: unknown }>,
): Writing<Result<Fact>> {
  const before = yield* rowOf(storyById(db, change.storyId));
  if (before === null) return fail(gone('story'));
  const { from, to: status, reason } = change;
  if (before.status !== from) return fail(stale('story', before, { status }));
  const changed = { status, version: before.version + 1, touchedAt: at };
  yield* write(db.update(story).set(changed).where(eq(story.id, before.id)));
  return ok({
    subject: { kind: 'story', id: before.id },
    storyId: before.id,
    claimId: null,
    before: told(before),
    after: told({ ...before, ...changed, ...(reason === null ? {} : { reason }) }),
  });
}

/** Begins a sign-off with its first mark. `stale` where what is bound was touched since it was looked at. */
export function* beginSignOff(place: Place, change: Of<'sign-off.begun'>): Writing<Result<Fact>> {
  const { db, eventNumber } = place;
  const { storyId, ...bound } = change.signOff;
  const late = yield* tooLate(place, storyId, change.upTo);
  if (late !== null) return late;
  const standing = yield* rowOf(standingRow(db, storyId));
  if (standing !== null) return fail(stale('sign-off', standing, { marks: bound.marks }));
  const number = ((yield* rowOf(newestNumber(db, storyId)))?.number ?? 0) + 1;
  const begun: SignOff = { storyId, ...bound, number, version: 1 };
  const { marks, ...row } = begun;
  yield* write(db.insert(signOff).values({ ...row, findings: change.findings, eventNumber }));
  for (const mark of marks) {
    yield* write(db.insert(signOffMark).values({ signOffId: begun.id, ...mark, eventNumber }));
  }
  yield* touchStory(place, storyId);
  return ok(factOf(begun, null));
}

/** Adds a mark to the sign-off that stands. `stale` where what is bound was touched since it was looked at. */
export function* joinSignOff(place: Place, change: Of<'sign-off.joined'>): Writing<Result<Fact>> {
  const { db, eventNumber } = place;
  const before = yield* signOffForChange(place, change.signOffId);
  if (before === null) return fail(gone('sign-off'));
  const { mark, state, heldAt } = change;
  if (before.version !== change.expects) return fail(stale('sign-off', before, { mark }));
  const late = yield* tooLate(place, before.storyId, change.upTo);
  if (late !== null) return late;
  const changed = { state, heldAt, version: before.version + 1 };
  yield* write(db.update(signOff).set(changed).where(eq(signOff.id, before.id)));
  yield* write(db.insert(signOffMark).values({ signOffId: before.id, ...mark, eventNumber }));
  yield* touchStory(place, before.storyId);
  return ok(factOf({ ...before, ...changed, marks: [...before.marks, mark] }, before));
}

/** Notes that a sign-off holds no longer, and which change made it so. */
export function* voidSignOff(place: Place, change: Of<'sign-off.voided'>): Writing<Result<Fact>> {
  const before = yield* signOffForChange(place, change.signOffId);
  if (before === null) return fail(gone('sign-off'));
  const { voided } = change;
  const changed = { state: 'void', voided, version: before.version + 1 } as const;
  yield* write(place.db.update(signOff).set(changed).where(eq(signOff.id, before.id)));
  yield* touchStory(place, before.storyId);
  return ok(factOf({ ...before, ...changed }, before));
}

/** Adds what is said of a claim after publication. */
export function* addCorrection(
  place: Place,
  { correction: added }: Of<'correction.added'>,
): Writing<Result<Fact>> {
  const { db, eventNumber } = place;
  const about = yield* rowOf(claimById(db, added.claimId));
  if (about?.storyId !== added.storyId) return fail(gone('claim'));
  yield* write(db.insert(correction).values({ ...added, eventNumber }));
  yield* touchStory(place, added.storyId);
  return ok({
    subject: { kind: 'correction', id: added.id },
    storyId: added.storyId,
    claimId: added.claimId,
    before: null,
    after: told(added),
  });
}

function* signOffForChange({ db }: Place, id: SignOff['id']): Writing<SignOff | null> {
  const row = yield* rowOf(signOffRow(db, id));
  return row === null ? null : toSignOff(row, yield* rowsOf(marksOf(db, id)));
}

function* tooLate({ db }: Place, storyId: SignOff['storyId'], upTo: number) {
  const since = yield* rowOf(touchedSince(db, storyId, upTo));
  return since === null ? null : fail(refusal('stale', say('signed-what-has-changed')));
}

function factOf(after: SignOff, before: SignOff | null): Fact {
  return {
    subject: { kind: 'sign-off', id: after.id },
    storyId: after.storyId,
    claimId: null,
    before: before === null ? null : told(before),
    after: told(after),
  };
}
