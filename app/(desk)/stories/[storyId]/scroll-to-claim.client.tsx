'use client';

import { useEffect } from 'react';
import { blockAt } from '#lib/text/blocks.ts';
import { coveredAbove } from './clear-of.client.ts';
import { useGalley } from './galley-desk.client.ts';
import { useStore } from './store.client.ts';
import { blockElement } from './text-places.client.ts';

/** How much of the window's height a claim may lie from its edges and still count as in sight. */
const MARGIN = 0.18;

/** How much of a narrow window's height the panel, risen from below, leaves to the text. */
const ABOVE_SHEET = 0.36;

/**
 * Brings the claim that is open in the panel into sight, unless it is there already. It draws nothing and
 * stands apart, so that another claim does not render the text around it anew.
 */
export function ScrollToClaim(props: {
  readonly galley: HTMLElement | null;
  readonly isWhole: boolean;
}) {
  const { galley, isWhole } = props;
  const desk = useGalley();
  const selectedId = useStore(desk.marks, (marks) => marks.selectedId);
  useEffect(() => {
    const first = selectedId === null ? undefined : desk.marks.get().byId.get(selectedId)?.spans[0];
    if (galley === null || first === undefined) return;
    const host = blockElement(galley, blockAt(desk.blocks, first.start));
    const mark = host?.querySelector(`[data-claim="${selectedId ?? ''}"]`) ?? host;
    if (mark === null) return;
    return bringIntoSight(mark);
  }, [desk, galley, selectedId, isWhole]);
  return null;
}

/** Scrolls to words of the text unless they are in sight already. The answer breaks it off. */
export function bringIntoSight(words: Element): () => void {
  if (isInSight(words)) return () => undefined;
  const block = isUnderSheet() ? 'start' : 'center';
  words.scrollIntoView({ block });
  // Blocks that were out of sight get their true height only now; the second time is exact.
  const again = requestAnimationFrame(() => {
    words.scrollIntoView({ block });
  });
  return () => {
    cancelAnimationFrame(again);
  };
}

function isInSight(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const margin = window.innerHeight * MARGIN;
  const bottom = isUnderSheet() ? window.innerHeight * ABOVE_SHEET : window.innerHeight - margin;
  return box.height > 0 && box.top > Math.max(margin, coveredAbove()) && box.bottom < bottom;
}

/** Whether the claim panel rises from below over the text, as it does in narrow windows. */
function isUnderSheet(): boolean {
  return !window.matchMedia('(min-width: 75em)').matches;
}
