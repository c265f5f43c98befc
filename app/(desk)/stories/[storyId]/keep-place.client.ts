'use client';

import { flushSync } from 'react-dom';
import { blockAt } from '#lib/text/blocks.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import { offsetOf, placeOf } from './text-places.client.ts';

/** Where in the height of the window people read when nothing says otherwise. */
const READ_AT = 0.4;

/**
 * Changes what is painted without moving the line that is being read. The browser by itself holds the first
 * line in sight, so a number that arrives between that one and the reader's would push the latter down.
 */
export function keepingPlace(desk: GalleyDesk, change: () => void): void {
  if (isKeeping) {
    change();
    return;
  }
  const galley = document.querySelector<HTMLElement>('.sm-galley');
  const offset = galley === null ? null : offsetBeingRead(desk, galley);
  if (galley === null || offset === null) {
    change();
    return;
  }
  const before = topHeld(offset) ?? topOf(desk, galley, offset);
  const root = document.documentElement;
  // The browser's own hold would be added to ours.
  root.style.overflowAnchor = 'none';
  isKeeping = true;
  flushSync(change);
  isKeeping = false;
  const after = topOf(desk, galley, offset);
  if (before !== null && after !== null) {
    if (after !== before) window.scrollBy({ top: after - before, behavior: 'instant' });
    held = { offset, top: before, scrollY: window.scrollY };
  }
  requestAnimationFrame(() => {
    root.style.removeProperty('overflow-anchor');
  });
}

/** Whether the line is being kept already: several changes at once are painted as one. */
let isKeeping = false;

/** Where the line last stood that was kept in its place. */
let held: { readonly offset: number; readonly top: number; readonly scrollY: number } | null = null;

/**
 * Where a line is to stand that was kept there before and not scrolled since. A window scrolls by whole
 * pixels only: what is left over of each time would add up as marks go on arriving.
 */
function topHeld(offset: number): number | null {
  return held?.offset === offset && held.scrollY === window.scrollY ? held.top : null;
}

/** The open claim where it is in sight, else the caret, else the text at the height where people read. */
function offsetBeingRead(desk: GalleyDesk, galley: HTMLElement): number | null {
  const { selectedId, byId } = desk.marks.get();
  const claim = selectedId === null ? undefined : byId.get(selectedId)?.spans[0]?.start;
  const caret = desk.reading.get().picked?.focus;
  for (const offset of [claim, caret]) {
    if (offset === undefined) continue;
    const top = topOf(desk, galley, offset);
    if (top !== null && top > 0 && top < window.innerHeight) return offset;
  }
  return offsetAt(galley, window.innerHeight * READ_AT);
}

function offsetAt(galley: HTMLElement, y: number): number | null {
  const box = galley.getBoundingClientRect();
  const x = box.left + box.width / 2;
  // Safari before 26.2 has the older name of it only; there the browser's own hold has to do.
  if (!('caretPositionFromPoint' in document)) return null;
  const position = document.caretPositionFromPoint(x, y);
  if (position === null) return null;
  return offsetOf(galley, { node: position.offsetNode, offset: position.offset });
}

function topOf(desk: GalleyDesk, galley: HTMLElement, offset: number): number | null {
  const place = placeOf(galley, blockAt(desk.blocks, offset), offset);
  if (place === null) return null;
  const range = document.createRange();
  range.setStart(place.node, place.offset);
  const box = range.getBoundingClientRect();
  return box.height === 0 ? null : box.top;
}
