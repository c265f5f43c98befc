'use client';

import type { MouseEvent, ReactNode } from 'react';
import type { ClaimId } from '#lib/id.ts';
import { selectClaim } from './claim-acts.client.ts';
import { type GalleyDesk, useGalley } from './galley-desk.client.ts';
import { lengthOf } from './mark.ts';
import { pickedSpan } from './reading.ts';

/**
 * Opens the claim that is clicked. Where several lie over each other the shortest comes first, and
 * each further click opens the next longer one. The same is reached by keys and in the claim index.
 */
export function ClaimPicker({ children }: { readonly children: ReactNode }) {
  const desk = useGalley();
  const pick = (event: MouseEvent) => {
    if (pickedSpan(desk.reading.get().picked) !== null) return;
    const over = claimsOver(desk, event.target);
    if (over.length === 0) return;
    const { selectedId } = desk.marks.get();
    const at = over.findIndex((id) => id === selectedId);
    selectClaim(desk, over.at((at + 1) % over.length) ?? null);
  };
  return <div onClick={pick}>{children}</div>;
}

/** The claims over the clicked place, the shortest first. */
function claimsOver(desk: GalleyDesk, target: EventTarget): readonly ClaimId[] {
  const { byId } = desk.marks.get();
  const found = [];
  let element = target instanceof Element ? target.closest<HTMLElement>('[data-claim]') : null;
  while (element !== null) {
    const id = element.dataset['claim'];
    const mark = [...byId.values()].find((known) => known.id === id);
    if (mark !== undefined) found.push(mark);
    element = element.parentElement?.closest<HTMLElement>('[data-claim]') ?? null;
  }
  return found.sort((a, b) => lengthOf(a) - lengthOf(b)).map((mark) => mark.id);
}
