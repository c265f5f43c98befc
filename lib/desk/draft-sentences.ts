import type { Desk } from '#lib/desk/desk.ts';
import { found } from '#lib/desk/keep.ts';
import { LastUsed } from '#lib/desk/last-used.ts';
import type { DraftId } from '#lib/id.ts';
import { type Result, ok } from '#lib/result.ts';
import { type SentencesByBlock, splitDraft } from '#lib/review/coverage.ts';
import type { Draft } from '#lib/story/draft.ts';

/** A draft's blocks with the sentences in each. */
export interface SplitDraft {
  readonly blocks: Draft['blocks'];
  readonly sentences: SentencesByBlock;
}

/** Drafts in use at one time on a desk; a long one is about 10,000 sentences, which is a megabyte. */
const MOST_KEPT = 16;

/**
 * The last drafts that were split, the oldest use first. A draft never changes, so neither do its sentences:
 * splitting 100,000 words takes 50 to 70 ms (November 2026), too long for each look at the coverage.
 */
const kept = new LastUsed<DraftId, SplitDraft>(MOST_KEPT);

/** A draft's blocks and sentences; the draft is read only where its sentences are not at hand. */
export async function draftSentences(desk: Desk, id: DraftId): Promise<Result<SplitDraft>> {
  const known = kept.get(id);
  if (known !== undefined) return ok(known);
  const draft = found(await desk.store.draft(id), 'draft');
  if (!draft.ok) return draft;
  const split = { blocks: draft.value.blocks, sentences: splitDraft(draft.value) };
  kept.keep(id, split);
  return ok(split);
}
