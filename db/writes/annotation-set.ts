import { eq } from 'drizzle-orm';
import type { AnnotationSet } from '#lib/annotation/annotation-set.ts';
import { stale } from '#lib/problem.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import type { Change } from '#lib/store/change.ts';
import { type Writing, rowOf, write } from '#db/engines/sqlite-transaction.ts';
import { annotationSetById } from '#db/reads/annotation-set.ts';
import { newestDraftOf } from '#db/reads/story.ts';
import { annotationSet } from '#db/schema/annotation-set.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';
import { keepCopy, touchStory } from '#db/writes/story.ts';

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;

/** Writes a set of annotations; `stale` on an older draft. Its event tells their hash, not the annotations. */
export function* importAnnotations(
  place: Place,
  { set, json }: Of<'annotations.imported'>,
): Writing<Result<Fact>> {
  const { db } = place;
  const added: AnnotationSet = { ...set, version: 1 };
  const newest = yield* rowOf(newestDraftOf(db, added.storyId));
  if (newest === null) return fail(gone('story'));
  if (newest.id !== added.draftId) return fail(stale('text', newest, added));
  yield* keepCopy(place, added.fileSha256, added.fileSizeBytes);
  yield* write(db.insert(annotationSet).values({ ...added, json }));
  yield* touchStory(place, added.storyId);
  return ok(factOf(null, added, {}));
}

/** Writes the annotations of a set anew: in the next draft, or with one where a person placed it. */
export function* moveAnnotations(
  place: Place,
  change: Of<'annotations.carried' | 'annotations.placed'>,
): Writing<Result<Fact>> {
  const { sums, sha256, json } = change;
  const draft = change.kind === 'annotations.carried' ? { draftId: change.draftId } : {};
  const chosen = change.kind === 'annotations.placed' ? { chosen: change.chosen } : {};
  return yield* changeSet(place, change, { set: { sums, sha256, ...draft }, json, chosen });
}

/** Withdraws a set; `stale` when that was done already. */
export function* withdrawAnnotations(
  place: Place,
  change: Of<'annotations.withdrawn'>,
): Writing<Result<Fact>> {
  return yield* changeSet(place, change, { set: { state: 'withdrawn' }, chosen: {} });
}

interface Wanted {
  readonly set: Partial<AnnotationSet>;
  readonly json?: string;
  /** What is told besides the state of the set. */
  readonly chosen: object;
}

function* changeSet(
  place: Place,
  { setId, expects }: Pick<Of<'annotations.withdrawn'>, 'setId' | 'expects'>,
  { set, json, chosen }: Wanted,
): Writing<Result<Fact>> {
  const { db } = place;
  const before = yield* rowOf(annotationSetById(db, setId));
  if (before === null) return fail(gone('annotation-set'));
  if (before.version !== expects || before.state !== 'open') {
    return fail(stale('annotation-set', before, set));
  }
  const after: AnnotationSet = { ...before, ...set, version: before.version + 1 };
  const row = json === undefined ? after : { ...after, json };
  yield* write(db.update(annotationSet).set(row).where(eq(annotationSet.id, before.id)));
  yield* touchStory(place, before.storyId);
  return ok(factOf(before, after, chosen));
}

function factOf(before: AnnotationSet | null, after: AnnotationSet, chosen: object): Fact {
  return {
    subject: { kind: 'annotation-set', id: after.id },
    storyId: after.storyId,
    claimId: null,
    before: before === null ? null : told(before),
    after: told({ ...after, ...chosen }),
  };
}
