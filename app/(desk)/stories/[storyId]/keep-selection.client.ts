'use client';

import { useLayoutEffect } from 'react';
import { blockAt } from '#lib/text/blocks.ts';
import { type GalleyDesk, useGalley } from './galley-desk.client.ts';
import { placeOf } from './text-places.client.ts';

/**
 * Holds the reader's selection in a block whose words are drawn anew: the document's own selection hangs on
 * text nodes, and goes with them. At once, before the browser tells of a selection nobody made.
 */
export function useKeptSelection(at: number, drawn: unknown): void {
  const desk = useGalley();
  useLayoutEffect(() => {
    holdSelection(desk, at);
  }, [desk, at, drawn]);
}

function holdSelection(desk: GalleyDesk, at: number): void {
  const { picked } = desk.reading.get();
  const block = desk.blocks[at];
  if (picked === null || block === undefined) return;
  const start = Math.min(picked.anchor, picked.focus);
  const end = Math.max(picked.anchor, picked.focus);
  if (end < block.start || start > block.end) return;
  const galley = document.querySelector<HTMLElement>('.sm-galley');
  const active = document.activeElement;
  // Whoever types in a form has their selection there.
  if (galley === null || (active !== document.body && active !== galley)) return;
  const anchor = placeOf(galley, blockAt(desk.blocks, picked.anchor), picked.anchor);
  const focus = placeOf(galley, blockAt(desk.blocks, picked.focus), picked.focus);
  const selection = document.getSelection();
  if (anchor === null || focus === null || selection === null) return;
  const isThere =
    selection.anchorNode === anchor.node &&
    selection.anchorOffset === anchor.offset &&
    selection.focusNode === focus.node &&
    selection.focusOffset === focus.offset;
  if (!isThere) {
    selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  }
}
