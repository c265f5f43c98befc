'use client';

import { useTexts } from '#texts';
import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import { inWords } from '#app/_ui/refusal-words.tsx';
import type { Claim } from '#lib/claim/claim.ts';
import type { ClaimId } from '#lib/id.ts';
import type { Problem } from '#lib/problem.ts';
import { placeRuns } from '#lib/text/runs.ts';
import type { GalleyDesk, Notice } from './galley-desk.client.ts';
import { keepingPlace } from './keep-place.client.ts';
import { markOf } from './mark.ts';
import { type Adjusting, type Picked, pickedSpan } from './reading.ts';
import { neighbourOf, withMarks, withSelected } from './sheets.ts';
import { drop } from './use-reading.client.ts';

/** Says something once, in the head of the screen and aloud. "Saved" only after the server committed. */
export function say(desk: GalleyDesk, kind: Notice['kind'], text: Notice['text']): void {
  desk.notice.set({ kind, text, number: (desk.notice.get()?.number ?? 0) + 1 });
}

/** Tells of a refusal that belongs to no form on the screen. */
export function refuse(problem: Problem): void {
  notifications.show({
    color: 'red',
    title: createElement(NotSaved),
    message: inWords(problem),
    autoClose: false,
  });
}

/** A component, because a refusal may be told from where no texts are at hand. */
function NotSaved() {
  return useTexts('claim')('not-saved');
}

/** Takes a claim's state as the server answered it. */
export function takeClaim(desk: GalleyDesk, claim: Claim): void {
  takeClaims(desk, [claim]);
}

/**
 * Takes the states of several claims; the line that is being read stays where it is. Once a newer draft is there, claims
 * stand over its words, which are not those on the screen.
 */
export function takeClaims(desk: GalleyDesk, claims: readonly Claim[]): void {
  if (desk.newer.get() !== null) return;
  const before = desk.marks.get();
  const after = withMarks(desk.blocks, before, claims.map(markOf));
  if (after === before) return;
  keepingPlace(desk, () => {
    desk.marks.set(after);
  });
}

/** Opens a claim in the panel, or none. */
export function selectClaim(desk: GalleyDesk, claimId: ClaimId | null): void {
  desk.marks.set(withSelected(desk.blocks, desk.marks.get(), claimId));
}

/** Opens the next or the previous claim of the list. */
export function selectNeighbour(desk: GalleyDesk, step: 1 | -1): void {
  const marks = desk.marks.get();
  const next = neighbourOf(marks, marks.selectedId, step);
  if (next === null) say(desk, 'told', 'There is no claim to go to.');
  else if (next.id === marks.selectedId) say(desk, 'told', 'There is no other claim to go to.');
  else selectClaim(desk, next.id);
}

/** The selected words as runs that can be stored; null, and a word on why, when there are none. */
export function pickedRuns(desk: GalleyDesk) {
  const span = pickedSpan(desk.reading.get().picked);
  if (span === null) {
    say(desk, 'told', desk.texts.claim('select-first'));
    return null;
  }
  const runs = placeRuns(desk.text, desk.blocks, [span]);
  if (runs.ok) return runs.value;
  refuse(runs.problem);
  return null;
}

/** Lets go of what was picked for a save, unless the reader has picked something else meanwhile. */
export function letGo(
  desk: GalleyDesk,
  picked: Picked | null,
  adjusting: Adjusting | null = null,
): void {
  const reading = desk.reading.get();
  // Boundaries that were moved on while the save was on its way stay, to be saved in their turn.
  const isMovedOn = reading.adjusting !== null && reading.adjusting.spans !== adjusting?.spans;
  if (isMovedOn) return;
  if (reading.picked === picked) drop(desk);
  else desk.reading.set({ ...reading, adjusting: null });
}

/** The claim that is open in the panel. */
export function selectedMark(desk: GalleyDesk) {
  const marks = desk.marks.get();
  return marks.selectedId === null ? null : (marks.byId.get(marks.selectedId) ?? null);
}
