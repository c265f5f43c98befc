import type { Annotation } from '#lib/annotation/annotation.ts';
import { onNewestDraft } from '#lib/claim/rules.ts';
import type { Desk } from '#lib/desk/desk.ts';
import { found } from '#lib/desk/keep.ts';
import { LastUsed } from '#lib/desk/last-used.ts';
import { openSets, withItsAnnotations } from '#lib/desk/read-sets.ts';
import type { DraftId, StoryId } from '#lib/id.ts';
import { refusal } from '#lib/problem.ts';
import type { KeptReading, WrittenReading } from '#lib/reading/kept-reading.ts';
import { withAnnotations } from '#lib/reading/annotation-offers.ts';
import { NOTHING_READ } from '#lib/reading/nothing-read.ts';
import { type Offer, type ReadOffer, offersOf } from '#lib/reading/offer.ts';
import { READING_FORMAT, type Reading, readingSchema } from '#lib/reading/reading.ts';
import { type Result, fail, ok } from '#lib/result.ts';
import { say } from '#lib/say.ts';
import type { Change } from '#lib/store/change.ts';
import type { Draft } from '#lib/story/draft.ts';

/** A draft with what the machine read in it, and what is suggested there. */
export interface DraftReading {
  readonly draft: Draft;
  /** False where the machine has not read the draft in a way that this version understands. */
  readonly isRead: boolean;
  /** Holds nothing of a draft that is not read. */
  readonly reading: Reading;
  /** What the machine suggests, and what was annotated elsewhere. */
  readonly offers: readonly Offer[];
}

/** A reading as it stays in memory, with what its offers were last made of. */
interface Kept {
  readonly draft: Draft;
  readonly isRead: boolean;
  readonly reading: Reading;
  readonly readOffers: readonly ReadOffer[];
  offers: { readonly of: string; readonly all: readonly Offer[] };
}

/** Drafts in use at one time on a desk; the reading of a long one is some ten megabytes in memory. */
const MOST_KEPT = 6;

/** The last readings that were looked at, the oldest use first; a hash names one that never changes. */
const kept = new LastUsed<string, Kept>(MOST_KEPT);

/** The reading of a draft, from what is kept, with everything that is suggested in it. */
export async function draftReading(desk: Desk, id: DraftId): Promise<Result<DraftReading>> {
  const machine = await machineReading(desk, id);
  if (!machine.ok) return machine;
  const { draft, isRead, reading, readOffers, offers } = machine.value;
  const sets = (await openSets(desk, draft.storyId)).filter(({ draftId }) => draftId === id);
  const of = sets.map(({ sha256 }) => sha256).join(' ');
  if (offers.of === of) return ok({ draft, isRead, reading, offers: offers.all });
  const annotations: Annotation[] = [];
  for (const set of sets) {
    for (const one of (await withItsAnnotations(desk, set)).annotations) annotations.push(one);
  }
  const all = withAnnotations(readOffers, { text: draft.text, annotations });
  machine.value.offers = { of, all };
  return ok({ draft, isRead, reading, offers: all });
}

async function machineReading(desk: Desk, id: DraftId): Promise<Result<Kept>> {
  const about = await desk.store.keptReading(id);
  const sha256 = isCurrent(about) ? about.sha256 : null;
  const name = `${id} ${sha256 ?? 'unread'}`;
  const known = kept.get(name);
  if (known !== undefined) return ok(known);
  const draft = found(await desk.store.draft(id), 'draft');
  if (!draft.ok) return draft;
  const json = sha256 === null ? null : await desk.store.readingOf(id);
  const reading = json === null ? NOTHING_READ : readingSchema.parse(JSON.parse(json));
  const readOffers = offersOf(draft.value, reading);
  const offers = { of: '', all: readOffers };
  const read = { draft: draft.value, isRead: json !== null, reading, readOffers, offers };
  kept.keep(name, read);
  return ok(read);
}

/** The reading in which somebody decides on suggestions: of a story's newest draft, and `stale` on an older one. */
export async function readingToDecideIn(
  desk: Desk,
  { storyId, draftId }: { readonly storyId: StoryId; readonly draftId: DraftId },
): Promise<Result<DraftReading>> {
  const story = found(await desk.store.story(storyId), 'story');
  if (!story.ok) return story;
  const current = onNewestDraft(story.value, { draftId });
  if (!current.ok) return current;
  const read = await draftReading(desk, draftId);
  if (!read.ok || read.value.isRead || read.value.offers.length > 0) return read;
  return fail(refusal('policy', say('draft-unread')));
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
