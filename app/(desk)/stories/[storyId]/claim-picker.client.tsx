'use client';

import type { MouseEvent, ReactNode } from 'react';
import { chooseFrom } from './choosing.client.ts';
import { claimsAt } from './claims-at.ts';
import { useGalley } from './galley-desk.client.ts';
import { pickedSpan } from './reading.ts';
import { offsetOf } from './text-places.client.ts';

/**
 * Opens the claim that is clicked. Where several lie over each other the shortest comes first, all of them
 * are listed, and each further click opens the next longer one. The same is reached by keys and in the index.
 */
export function ClaimPicker({ children }: { readonly children: ReactNode }) {
  const desk = useGalley();
  const pick = (event: MouseEvent<HTMLElement>) => {
    if (pickedSpan(desk.reading.get().picked) !== null) return;
    const offset = offsetUnder(event);
    const over = offset === null ? [] : claimsAt(desk.blocks, desk.marks.get(), offset);
    if (offset === null || over.length === 0) desk.choosing.set(null);
    else chooseFrom(desk, over, 'pointer', offset);
  };
  return <div onClick={pick}>{children}</div>;
}

/** The offset of the character that was clicked; null beside all marks. */
function offsetUnder(event: MouseEvent<HTMLElement>): number | null {
  const mark = event.target instanceof Element ? event.target.closest('[data-claim]') : null;
  const galley = mark?.closest<HTMLElement>('.sm-galley') ?? null;
  if (mark === null || galley === null) return null;
  const caret = document.caretPositionFromPoint(event.clientX, event.clientY);
  const isInMark = caret !== null && mark.contains(caret.offsetNode);
  const place = isInMark
    ? { node: caret.offsetNode, offset: caret.offset }
    : { node: mark, offset: 0 };
  const offset = offsetOf(galley, place);
  if (offset === null) return null;
  // Clicked on the right half of the last character, the caret stands behind the mark's words.
  const start = offsetOf(galley, { node: mark, offset: 0 }) ?? offset;
  return Math.min(offset, start + Math.max(mark.textContent.length - 1, 0));
}
