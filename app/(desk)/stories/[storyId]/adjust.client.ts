'use client';

import { placeRuns, wordsOfRuns } from '#lib/text/runs.ts';
import type { Span } from '#lib/text/span.ts';
import { wordAfter, wordAt, wordBefore } from '#lib/text/words.ts';
import { letGo, pickedRuns, refuse, say, selectedMark } from './claim-acts.client.ts';
import { readDetail } from './claim-details.client.ts';
import { adjustedClaim } from './claim-undo.client.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import { submit, WAITS } from './outbox.client.ts';
import { expectedVersion, takeOwn } from './own-saves.client.ts';
import type { Adjusting } from './reading.ts';
import { textOfSpans } from './span-text.ts';
import { didAct } from './undo.client.ts';

/** Which boundary of a claim moves by a word, and which way. */
export interface Nudge {
  readonly edge: 'start' | 'end';
  readonly isForward: boolean;
}

/** Begins to move the boundaries of the open claim. */
export function beginAdjusting(desk: GalleyDesk): void {
  const mark = selectedMark(desk);
  if (mark === null || !desk.mayCheck || mark.state !== 'open') return;
  const { id: claimId, version: expects, spans } = mark;
  const adjusting = { claimId, expects, spans, base: spans, isStale: false };
  desk.reading.set({ ...desk.reading.get(), adjusting, picked: null });
}

/** Moves the first or the last boundary of the open claim by a word; saving is another key. */
export function nudge(desk: GalleyDesk, move: Nudge): void {
  if (desk.reading.get().adjusting === null) beginAdjusting(desk);
  const reading = desk.reading.get();
  const { adjusting } = reading;
  if (adjusting === null) return;
  const spans = nudged(desk.text, adjusting.spans, move);
  if (spans === null) say(desk, 'told', desk.texts.marking('no-further-word'));
  else desk.reading.set({ ...reading, adjusting: { ...adjusting, spans } });
}

/** Begins to move a claim's boundaries: to the selected words, or with them as a further run. */
export function adjustToPicked(desk: GalleyDesk, how: 'replace' | 'add'): void {
  const claim = selectedMark(desk);
  const picked = pickedRuns(desk);
  if (claim === null || picked === null) return;
  const runs =
    how === 'replace'
      ? { ok: true as const, value: picked }
      : placeRuns(desk.text, desk.blocks, [...claim.spans, ...picked]);
  if (!runs.ok) {
    refuse(runs.problem);
    return;
  }
  const { id: claimId, version: expects, spans: base } = claim;
  const adjusting = { claimId, expects, spans: runs.value, base, isStale: false };
  void saveAdjusting(desk, adjusting);
}

/**
 * Saves a claim's new boundaries. When somebody else changed the claim meanwhile, nothing is saved and
 * both versions are shown until the checker chooses.
 */
export async function saveAdjusting(desk: GalleyDesk, adjusting: Adjusting): Promise<void> {
  const { claimId, spans } = adjusting;
  const t = desk.texts.marking;
  const { picked } = desk.reading.get();
  const expects = expectedVersion(claimId, adjusting.expects);
  const before = desk.marks.get().byId.get(claimId)?.spans;
  const answer = await submit(
    desk,
    ['adjust-claim', { claimId, expects, draftId: desk.draftId, spans }],
    {
      claimId,
      sentence: t('new-boundaries', { words: wordsOfRuns(desk.text, spans) }),
      onWaits: () => {
        letGo(desk, picked, adjusting);
      },
    },
  );
  if (answer.ok) {
    letGo(desk, picked, adjusting);
    takeOwn(desk, answer.value.claim);
    if (before !== undefined) {
      didAct(desk, adjustedClaim(desk, answer.value.claim, { before, after: spans }));
    }
    say(desk, 'saved', t('words-saved', { number: String(answer.value.claim.number) }));
    return;
  }
  if (answer.problem === WAITS) return;
  const isStale = answer.problem.code === 'stale';
  if (!isStale) refuse(answer.problem);
  else if (await readDetail(desk, claimId)) {
    const theirs = desk.marks.get().byId.get(claimId);
    // They changed something else of the claim: its words are still only ours to move.
    if (theirs !== undefined && isSameSpans(theirs.spans, adjusting.base)) {
      await saveAdjusting(desk, { ...adjusting, expects: theirs.version });
      return;
    }
  }
  desk.reading.set({ ...desk.reading.get(), adjusting: { ...adjusting, isStale } });
}

function isSameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return textOfSpans(a) === textOfSpans(b);
}

/** The runs with their outer boundary moved by one word; null when that would leave nothing. */
export function nudged(
  text: string,
  spans: readonly Span[],
  { edge, isForward }: Nudge,
): readonly Span[] | null {
  const at = edge === 'start' ? 0 : spans.length - 1;
  const span = spans[at];
  if (span === undefined) return null;
  const moved =
    edge === 'start' ? startMoved(text, span, isForward) : endMoved(text, span, isForward);
  if (moved === null || moved.start >= moved.end) return null;
  return spans.map((held, index) => (index === at ? moved : held));
}

function startMoved(text: string, span: Span, isForward: boolean): Span | null {
  const from = wordAt(text, span.start)?.end ?? span.start + 1;
  const word = isForward ? wordAfter(text, from) : wordBefore(text, span.start);
  return word === null ? null : { start: word.start, end: span.end };
}

function endMoved(text: string, span: Span, isForward: boolean): Span | null {
  if (isForward) {
    const next = wordAfter(text, span.end);
    return next === null ? null : { start: span.start, end: next.end };
  }
  const last = wordBefore(text, span.end);
  const before = last === null ? null : wordBefore(text, last.start);
  return before === null ? null : { start: span.start, end: before.end };
}
