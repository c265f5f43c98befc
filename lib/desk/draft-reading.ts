import { onNewestDraft } from '#lib/claim/rules.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { found } from '#lib/desk/keep.ts';
import type { DraftId, StoryId } from '#lib/id.ts';
import { refusal } from '#lib/problem.ts';
import type { KeptReading, WrittenReading } from '#lib/reading/kept-reading.ts';
import { type Offer, offersOf } from '#lib/reading/offer.ts';
import { READING_FORMAT, type Reading, readingSchema } from '#lib/reading/reading.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { Draft } from '#lib/story/draft.ts';

/** A draft with what the machine read in it. */
export interface DraftReading {
  readonly draft: Draft;
  readonly reading: Reading;
  readonly offers: readonly Offer[];
}

/** Drafts in use at one time on a desk; the reading of a long one is some ten megabytes in memory. */
const MOST_KEPT = 6;

/** The last readings that were looked at, the oldest use first; a hash names one that never changes. */
const kept = new Map<string, DraftReading>();

/** The reading of a draft, from what is kept; null where there is none that this version understands. */
export async function draftReading(desk: Desk, id: DraftId): Promise<Result<DraftReading | null>> {
  const about = await desk.store.keptReading(id);
  if (!isCurrent(about)) return ok(null);
  const name = `${id} ${about.sha256}`;
  const known = kept.get(name);
  if (known !== undefined) {
    keep(name, known);
    return ok(known);
  }
  const draft = found(await desk.store.draft(id), 'draft');
  if (!draft.ok) return draft;
  const json = await desk.store.readingOf(id);
  if (json === null) return ok(null);
  const reading = readingSchema.parse(JSON.parse(json));
  const read = { draft: draft.value, reading, offers: offersOf(draft.value, reading) };
  keep(name, read);
  return ok(read);
}

/** The reading of a draft that is there; refused where the draft was not read yet. */
async function readingAtHand(desk: Desk, id: DraftId): Promise<Result<DraftReading>> {
  const read = await draftReading(desk, id);
  if (!read.ok) return read;
  if (read.value === null) return fail(refusal('policy', say('draft-unread')));
  return ok(read.value);
}

/** The reading in which somebody decides on suggestions: of a story's newest draft, and `stale` on an older one. */
export async function readingToDecideIn(
  desk: Desk,
  { storyId, draftId }: { readonly storyId: StoryId; readonly draftId: DraftId },
): Promise<Result<DraftReading>> {
  const story = found(await desk.store.story(storyId), 'story');
  if (!story.ok) return story;
  const current = onNewestDraft(story.value, { draftId });
  return current.ok ? readingAtHand(desk, draftId) : current;
}

/** Whether a kept reading is one that this version understands. */
export function isCurrent(about: KeptReading | null): about is KeptReading {
  return about?.format === READING_FORMAT;
}

/** The change that keeps a reading with its draft. */
export function keeping(
  draft: Pick<Draft, 'id' | 'storyId'>,
  { json, ...about }: WrittenReading,
  readAt: string,
): Change {
  const reading = { ...about, draftId: draft.id, readAt };
  return { kind: 'draft.read', storyId: draft.storyId, reading, json };
}

function keep(name: string, read: DraftReading): void {
  kept.delete(name);
  kept.set(name, read);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}
