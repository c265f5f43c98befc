import { eq } from 'drizzle-orm';
import { refusal, stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { putApartByKey } from '#db/reads/put-apart.ts';
import { originById, originByName, sourceById, sourceByName } from '#db/reads/source.ts';
import { putApart } from '#db/schema/put-apart.ts';
import { origin, source } from '#db/schema/source.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';
import { touchStory } from '#db/writes/story.ts';
import { say } from '#lib/say.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/** Writes a source; `taken` when its name is said to be new and the story has one of that name. */
export function* addSource(place: Place, change: Of<'source.added'>): Writing<Result<Fact>> {
  const added = { ...change.source, version: 1 };
  const { db, eventNumber } = place;
  const isThere =
    change.isNameNew === true &&
    (yield* rowOf(sourceByName(db, added.storyId, added.name))) !== null;
  if (isThere) return fail(refusal('taken', say('source-named-already', { name: added.name })));
  yield* write(db.insert(source).values({ ...added, eventNumber }));
  yield* touchStory(place, added.storyId);
  return ok(factOf('source', added, null, told(added)));
}

/** Changes a source. */
export function* changeSource(place: Place, change: Of<'source.changed'>): Writing<Result<Fact>> {
  const before = yield* rowOf(sourceById(place.db, change.sourceId));
  if (before === null) return fail(gone('source'));
  if (before.version !== change.expects) return fail(stale('source', before, change.set));
  const changed = { ...change.set, version: before.version + 1 };
  yield* write(place.db.update(source).set(changed).where(eq(source.id, before.id)));
  yield* touchStory(place, before.storyId);
  return ok(factOf('source', before, told(before), told({ ...before, ...changed })));
}

/** Writes an origin; `taken` when the story has one of that name. */
export function* nameOrigin(place: Place, change: Of<'origin.named'>): Writing<Result<Fact>> {
  const { db, eventNumber } = place;
  const named = { ...change.origin, version: 1 };
  if ((yield* rowOf(originByName(db, named.storyId, named.name))) !== null) {
    return fail(refusal('taken', say('origin-named-already', { name: named.name })));
  }
  yield* write(db.insert(origin).values({ ...named, eventNumber }));
  yield* touchStory(place, named.storyId);
  return ok(factOf('origin', named, null, told(named)));
}

/** Changes an origin; `taken` when the story has another one of the new name. */
export function* changeOrigin(place: Place, change: Of<'origin.changed'>): Writing<Result<Fact>> {
  const { db } = place;
  const before = yield* rowOf(originById(db, change.originId));
  if (before === null) return fail(gone('origin'));
  if (before.version !== change.expects) return fail(stale('origin', before, change.set));
  const { name } = change.set;
  const namesake = name === undefined ? null : yield* rowOf(originByName(db, before.storyId, name));
  if (namesake !== null && namesake.id !== before.id) {
    return fail(refusal('taken', say('origin-named-already', { name: namesake.name })));
  }
  const changed = { ...change.set, version: before.version + 1 };
  yield* write(db.update(origin).set(changed).where(eq(origin.id, before.id)));
  yield* touchStory(place, before.storyId);
  return ok(factOf('origin', before, told(before), told({ ...before, ...changed })));
}

/** Writes that pieces of evidence have no origin in common; `taken` when that was said already. */
export function* putOriginsApart(
  place: Place,
  { putApart: added }: Of<'origins.put-apart'>,
): Writing<Result<Fact>> {
  const { db, eventNumber } = place;
  const before = yield* rowOf(putApartByKey(db, added));
  if (before !== null) {
    return fail(refusal('taken', say('put-apart-already', { name: before.byName })));
  }
  yield* write(db.insert(putApart).values({ ...added, eventNumber }));
  yield* touchStory(place, added.storyId);
  return ok(factOf('put-apart', added, null, told(added)));
}

function factOf(
  kind: string,
  on: { readonly id: string; readonly storyId: string },
  before: Fact['before'],
  after: Fact['after'],
): Fact {
  return { subject: { kind, id: on.id }, storyId: on.storyId, claimId: null, before, after };
}
