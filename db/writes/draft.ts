import { type Result, fail, ok } from '#lib/result.ts';
import { refusal, stale } from '#lib/problem.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import { type Writing, rowOf } from '#db/engines/sqlite-transaction.ts';
import { eventSince } from '#db/reads/record.ts';
import { newestDraftOf } from '#db/reads/story.ts';
import { insertDraft, withoutText } from '#db/writes/draft-row.ts';
import { type Fact, type Place, gone, told } from '#db/writes/fact.ts';
import { keepCopy, touchStory } from '#db/writes/story.ts';

/**
 * Writes the next draft of a story; `stale` when another one came, or anything was done in the story, since its work was
 * looked at. Its event tells of it without the text.
 */
export function* addDraft(
  place: Place,
  change: Extract<Change, { readonly kind: 'draft.added' }>,
): Writing<Result<Fact>> {
  const { db } = place;
  const added = change.draft;
  const newest = yield* rowOf(newestDraftOf(db, added.storyId));
  if (newest === null) return fail(gone('story'));
  const isNext = newest.id === change.after && newest.number + 1 === added.number;
  if (!isNext) return fail(stale('text', newest, withoutText(added)));
  // A claim that was marked meanwhile would be left behind in the draft before.
  const since = yield* rowOf(eventSince(db, added.storyId, change.upTo));
  if (since !== null) return fail(refusal('stale', say('story-worked-on-meanwhile')));
  yield* keepCopy(place, added.original.sha256, added.original.sizeBytes);
  yield* insertDraft(db, added);
  yield* touchStory(place, added.storyId);
  return ok({
    subject: { kind: 'draft', id: added.id },
    storyId: added.storyId,
    claimId: null,
    before: null,
    after: told(withoutText(added)),
  });
}
