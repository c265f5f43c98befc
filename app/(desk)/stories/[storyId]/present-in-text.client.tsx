'use client';

import './presence.css';
import { useLayoutEffect } from 'react';
import { blockAt } from '#lib/text/blocks.ts';
import { useGalley } from './galley-desk.client.ts';
import { initialsOf } from './present.ts';
import { useStore } from './store.client.ts';
import { blockElement } from './text-places.client.ts';

/**
 * Shows at each mark which colleagues have it open: their initials, drawn by the style sheet above its first
 * word and outside the flow, so that no line moves when they come and go. The claim index says it in words.
 */
export function PresentInText({ galley }: { readonly galley: HTMLElement | null }) {
  const desk = useGalley();
  const onClaim = useStore(desk.present, (present) => present.onClaim);
  // New sheets mean new elements, which know of nobody yet.
  const sheets = useStore(desk.marks, (marks) => marks.sheets);
  useLayoutEffect(() => {
    if (galley === null) return;
    const shown: HTMLElement[] = [];
    for (const [claimId, people] of onClaim) {
      const start = desk.marks.get().byId.get(claimId)?.spans[0]?.start ?? 0;
      const block = blockElement(galley, blockAt(desk.blocks, start));
      const mark = block?.querySelector<HTMLElement>(`[data-claim="${claimId}"]`) ?? null;
      const [first] = people;
      if (mark === null || first === undefined) continue;
      const more = people.length - 1;
      mark.dataset['here'] = initialsOf(first.name) + (more > 0 ? ` +${more}` : '');
      shown.push(mark);
    }
    return () => {
      for (const mark of shown) delete mark.dataset['here'];
    };
  }, [desk, galley, onClaim, sheets]);
  return null;
}
