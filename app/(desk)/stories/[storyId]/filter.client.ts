'use client';

import { type ClaimFilter } from './claim-filter.ts';
import { type GalleyDesk, useGalley } from './galley-desk.client.ts';
import { withFilter } from './sheets.ts';
import { useStore } from './store.client.ts';

/** The filter in force, and how to change it. */
export function useFilter(): readonly [ClaimFilter, (filter: ClaimFilter) => void] {
  const desk = useGalley();
  const filter = useStore(desk.marks, (marks) => marks.filter);
  return [
    filter,
    (next) => {
      setFilter(desk, next);
    },
  ];
}

/** Shows the claims through another filter. */
export function setFilter(desk: GalleyDesk, filter: ClaimFilter): void {
  desk.marks.set(withFilter(desk.blocks, desk.marks.get(), filter));
}
