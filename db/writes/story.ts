import { and, eq, sql } from 'drizzle-orm';
import { type Result, fail, ok } from '#lib/result.ts';
import { refusal, stale } from '#lib/problem.ts';
import type { StoryId } from '#lib/id.ts';
import type { Change } from '#lib/store/change.ts';
import { boundWrite, builtOnce } from '#db/engines/prepared.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { memberOf, storyById } from '#db/reads/story.ts';
import { keptCopy } from '#db/schema/kept-copy.ts';
import { story, storyMember } from '#db/schema/story.ts';
import { insertDraft, withoutText } from '#db/writes/draft-row.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';
import { say } from '#lib/say.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/** Writes a story with its first draft. Its event tells of the draft without the text. */
export function* openStory({ db, at }: Place, change: Of<'story.opened'>): Writing<Result<Fact>> {
  const opened = change.story;
  const { original } = change.draft;
  yield* write(db.insert(story).values({ ...opened, version: 1 }));
  yield* keepCopy({ db, at }, original.sha256, original.sizeBytes);
  yield* insertDraft(db, change.draft);
  const after = { ...change.story, version: 1, draft: withoutText(change.draft) };
  return ok(factOf('story', opened.id, opened.id, null, told(after)));
}

/** Changes the head of a story. */
export function* changeStory(
  { db, at }: Place,
  change: Of<'story.changed'>,
): Writing<Result<Fact>> {
  const before = yield* rowOf(storyById(db, change.storyId));
  if (before === null) return fail(gone('story'));
  if (before.version !== change.expects) return fail(stale('story', before, change.set));
  const changed = { ...change.set, version: before.version + 1, touchedAt: at };
  yield* write(db.update(story).set(changed).where(eq(story.id, before.id)));
  return ok(factOf('story', before.id, before.id, told(before), told({ ...before, ...changed })));
}

/** Assigns somebody to a story; `taken` when they are already. */
export function* addMember(place: Place, change: Of<'member.added'>): Writing<Result<Fact>> {
  const { storyId, personId } = change.member;
  if ((yield* rowOf(memberOf(place.db, storyId, personId))) !== null) {
    return fail(refusal('taken', say('member-already')));
  }
  yield* write(place.db.insert(storyMember).values(change.member));
  yield* touchStory(place, storyId);
  return ok(factOf('member', personId, storyId, null, told(change.member)));
}

/** Takes somebody off a story. */
export function* removeMember(place: Place, change: Of<'member.removed'>): Writing<Result<Fact>> {
  const { storyId, personId } = change;
  const before = yield* rowOf(memberOf(place.db, storyId, personId));
  if (before === null) return fail(gone('member'));
  yield* write(
    place.db
      .delete(storyMember)
      .where(and(eq(storyMember.storyId, storyId), eq(storyMember.personId, personId))),
  );
  yield* touchStory(place, storyId);
  return ok(factOf('member', personId, storyId, told(before), null));
}

/** Notes that something in a story changed; the story's own version stays. */
export function* touchStory({ db, at }: Pick<Place, 'db' | 'at'>, id: StoryId): Writing<void> {
  yield* write(boundWrite(touch(db), { at, id }));
}

const touch = builtOnce((db) =>
  db
    .update(story)
    .set({ touchedAt: sql`${sql.placeholder('at')}` })
    .where(eq(story.id, sql.placeholder('id')))
    .prepare(),
);

/** Notes a kept file by its hash; the same bytes are noted once. */
export function* keepCopy(
  { db, at }: Pick<Place, 'db' | 'at'>,
  sha256: string,
  sizeBytes: number,
): Writing<void> {
  const row = { sha256, sizeBytes, createdAt: at };
  yield* write(db.insert(keptCopy).values(row).onConflictDoNothing());
}

function factOf(
  kind: string,
  id: string,
  storyId: string,
  before: Fact['before'],
  after: Fact['after'],
): Fact {
  return { subject: { kind, id }, storyId, claimId: null, before, after };
}
