'use client';

import { blockAt } from '#lib/text/blocks.ts';
import type { Span } from '#lib/text/span.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import { blockElement, placeOf } from './text-places.client.ts';
import { select } from './use-reading.client.ts';

/** Room kept above a stretch of text for the head, and below it for what stands beside the selection. */
const ABOVE_PX = 140;
const BELOW_PX = 160;

/** Selects a stretch of the text, gives the text the focus, and brings the stretch into sight. */
export function goToSpan(desk: GalleyDesk, { start, end }: Span): void {
  const galley = document.querySelector<HTMLElement>('.sm-galley');
  if (galley === null) return;
  galley.focus({ preventScroll: true });
  select(desk, galley, { anchor: start, focus: end });
  bringIntoSight(desk, galley, { start, end });
  // Blocks that were out of sight get their true height only now; the second time is exact.
  requestAnimationFrame(() => {
    bringIntoSight(desk, galley, { start, end });
  });
}

function bringIntoSight(desk: GalleyDesk, galley: HTMLElement, { start, end }: Span): void {
  const at = blockAt(desk.blocks, start);
  const from = placeOf(galley, at, start);
  const to = placeOf(galley, blockAt(desk.blocks, end), end);
  if (from === null || to === null) return;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  const box = range.getBoundingClientRect();
  const isInSight = box.top > ABOVE_PX && box.bottom < window.innerHeight - BELOW_PX;
  if (isInSight) return;
  // A block that is not laid out has no box for its words: then the block itself has to do.
  if (box.height === 0) blockElement(galley, at)?.scrollIntoView({ block: 'center' });
  else window.scrollBy({ top: box.top - Math.max(ABOVE_PX, window.innerHeight / 3) });
}
