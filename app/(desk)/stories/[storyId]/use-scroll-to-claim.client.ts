'use client';

import { useEffect } from 'react';
import { blockAt } from '#lib/text/blocks.ts';
import { useGalley } from './galley-desk.client.ts';
import { useStore } from './store.client.ts';
import { blockElement } from './text-places.client.ts';

/** How much of the window's height a claim may lie from its edges and still count as in sight. */
const MARGIN = 0.18;

/** Brings the claim that is open in the panel into sight, unless it is there already. */
export function useScrollToClaim(galley: HTMLElement | null, isWhole: boolean): void {
  const desk = useGalley();
  const selectedId = useStore(desk.marks, (marks) => marks.selectedId);
  useEffect(() => {
    const first = selectedId === null ? undefined : desk.marks.get().byId.get(selectedId)?.spans[0];
    if (galley === null || first === undefined) return;
    const block = blockElement(galley, blockAt(desk.blocks, first.start));
    const mark = block?.querySelector(`[data-claim="${selectedId ?? ''}"]`) ?? block;
    if (mark === null || isInSight(mark)) return;
    mark.scrollIntoView({ block: 'center' });
    // Blocks that were out of sight get their true height only now; the second time is exact.
    const again = requestAnimationFrame(() => {
      mark.scrollIntoView({ block: 'center' });
    });
    return () => {
      cancelAnimationFrame(again);
    };
  }, [desk, galley, selectedId, isWhole]);
}

function isInSight(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const margin = window.innerHeight * MARGIN;
  return box.height > 0 && box.top > margin && box.bottom < window.innerHeight - margin;
}
