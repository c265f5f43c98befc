'use client';

import { blockAt } from '#lib/text/blocks.ts';
import type { Span } from '#lib/text/span.ts';
import type { GalleyDesk } from './galley-desk.client.ts';
import { coveredAbove } from './clear-of.client.ts';
import { blockElement, placeOf } from './text-places.client.ts';
import { select } from './use-reading.client.ts';

/** Air kept above a stretch of text, below the bars that cover the window's top. */
const ABOVE_PX = 32;

/** What part of the window's height is kept below it for what stands beside the selection, and how much at most. */
const BELOW = 0.3;
const BELOW_PX = 160;

/**
 * Selects a stretch of the text, or puts the caret where it begins, gives the text the focus, and brings the
 * stretch into sight.
 */
export function goToSpan(
  desk: GalleyDesk,
  { start, end }: Span,
  as: 'selection' | 'caret' = 'selection',
): void {
  const galley = document.querySelector<HTMLElement>('.sm-galley');
  if (galley === null) return;
  galley.focus({ preventScroll: true });
  select(desk, galley, { anchor: start, focus: as === 'caret' ? start : end });
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
  const above = coveredAbove() + ABOVE_PX;
  const below = Math.min(BELOW_PX, window.innerHeight * BELOW);
  if (box.top > above && box.bottom < window.innerHeight - below) return;
  // A block that is not laid out has no box for its words: then the block itself has to do.
  if (box.height === 0) blockElement(galley, at)?.scrollIntoView({ block: 'center' });
  else window.scrollBy({ top: box.top - Math.max(above, window.innerHeight / 3) });
}
