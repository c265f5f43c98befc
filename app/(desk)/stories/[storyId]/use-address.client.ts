'use client';

import { useEffect } from 'react';
import { writeFilter } from './claim-filter.ts';
import { useGalley } from './galley-desk.client.ts';

/** How long the reader stays on a claim before the address says so: holding a key must not rewrite it. */
const SETTLED_MS = 150;

/** Keeps the open claim and the filter in the page's address, so that a reload or a link shows the same. */
export function useAddress(): void {
  const desk = useGalley();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      const { selectedId, filter } = desk.marks.get();
      const url = new URL(window.location.href);
      if (selectedId === null) url.searchParams.delete('claim');
      else url.searchParams.set('claim', selectedId);
      writeFilter(url.searchParams, filter);
      if (url.href !== window.location.href) window.history.replaceState(null, '', url);
    };
    const stop = desk.marks.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(write, SETTLED_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [desk]);
}
