'use client';

import { selectClaim } from './claim-acts.client.ts';
import type { Choosing } from './choosing.ts';
import { claimsAt } from './claims-at.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import type { Mark } from './mark.ts';

/** The claims under the reading caret, or under the moving end of the selection; the shortest first. */
export function claimsAtCaret(desk: GalleyDesk): readonly Mark[] {
  const { picked } = desk.reading.get();
  return picked === null ? [] : claimsAt(desk.blocks, desk.marks.get(), picked.focus);
}

/**
 * Opens the one claim that lies over a place. Where several do, the list of them is shown: opened by a key
 * it waits for a choice, opened by the pointer the shortest (or the next longer, clicked again) is open at once.
 */
export function chooseFrom(
  desk: GalleyDesk,
  over: readonly Mark[],
  by: Choosing['by'],
  offset = desk.reading.get().picked?.focus ?? 0,
): void {
  const [first] = over;
  if (first === undefined) return;
  const isAmong = over.length > 1;
  desk.choosing.set(isAmong ? { claimIds: over.map(({ id }) => id), offset, by } : null);
  if (isAmong && by === 'keyboard') return;
  const { selectedId } = desk.marks.get();
  const at = over.findIndex(({ id }) => id === selectedId);
  selectClaim(desk, over[(at + 1) % over.length]?.id ?? first.id);
}
