'use client';

import { useEffect } from 'react';
import { selectedMark } from './claim-acts.client.ts';
import { type GalleyDesk, useGalley } from './galley-desk.client.ts';
import { pickedSpan } from './reading.ts';
import { heardText, sayAloud } from './say-aloud.client.ts';
import { spokenClaim, spokenSelection } from './spoken-reading.ts';

/** How long the reader stays on something before it is said: leafing must not leave a queue of words. */
const SETTLED_MS = 250;

/** Says what others see change: the claim that is opened, words that are selected, what the filter shows. */
export function useHeard(): void {
  const desk = useGalley();
  useEffect(() => {
    const opened = hearing(
      () => desk.marks.get().selectedId,
      () => {
        const mark = selectedMark(desk);
        return mark === null
          ? desk.texts.heard('no-claim-open')
          : spokenClaim(heardText(desk), mark);
      },
    );
    const picked = hearing(
      () => desk.reading.get().picked,
      () => {
        const span = pickedSpan(desk.reading.get().picked);
        return span === null ? null : spokenSelection(heardText(desk), span);
      },
    );
    const filtered = hearing(
      () => desk.marks.get().filter,
      () => {
        const { listed, open } = desk.marks.get();
        return desk.texts.heard('claims-shown', { shown: listed.length, total: open.length });
      },
    );
    const all = [opened, picked, filtered];
    const look = () => {
      for (const one of all) one.look(desk);
    };
    const stops = [desk.marks.subscribe(look), desk.reading.subscribe(look)];
    return () => {
      for (const stop of stops) stop();
      for (const one of all) one.stop();
    };
  }, [desk]);
}

/** Says `words` once `part` has changed and stayed, unless what led to it was told by the screen itself. */
function hearing(part: () => unknown, words: () => string | null) {
  let last = part();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    look(desk: GalleyDesk): void {
      const now = part();
      if (now === last) return;
      last = now;
      const told = desk.notice.get()?.number;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const text = words();
        if (text !== null && desk.notice.get()?.number === told) sayAloud(desk.heard, text);
      }, SETTLED_MS);
    },
    stop(): void {
      clearTimeout(timer);
    },
  };
}
