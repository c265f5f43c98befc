'use client';

import { useEffect } from 'react';
import { call } from '#app/_client/call.ts';
import { refuse } from './claim-acts.client.ts';
import { recounted, withDismissals } from './covers.ts';
import { type GalleyDesk, type Liveness, useGalley } from './galley-desk.client.ts';
import { whenIdle } from './when-idle.client.ts';

/** Keeps the coverage: reads the dismissals, splits the text in slices, and follows the claims. */
export function useCoverage(liveness: Liveness): void {
  const desk = useGalley();
  useEffect(() => {
    const stopSplitting = splitInSlices(desk);
    const stopFollowing = followMarks(desk);
    return () => {
      stopSplitting();
      stopFollowing();
    };
  }, [desk]);
  useEffect(() => {
    // At first, and again whenever the connection is back.
    if (liveness === 'live') void readCoverage(desk);
  }, [desk, liveness]);
}

/** Reads all dismissals that stand. */
export async function readCoverage(desk: GalleyDesk): Promise<void> {
  const answer = await call('read-coverage', { storyId: desk.storyId });
  if (!answer.ok) {
    // Unreachable: the banner says so, and the stream brings what is missed.
    if (answer.problem.code !== 'unavailable') refuse(answer.problem);
    return;
  }
  const news = { standing: answer.value.dismissals, withdrawn: [], isWhole: true } as const;
  desk.covers.set(withDismissals(desk.coverSource, desk.covers.get(), news));
}

/** Splits the text block by block while the browser has nothing else to do, beginning when the text is drawn. */
function splitInSlices(desk: GalleyDesk): () => void {
  let next = 0;
  let stop: () => void;
  const slice = (isTimeLeft: () => boolean) => {
    const fresh: number[] = [];
    do {
      desk.coverSource.sentences.at(next);
      fresh.push(next);
      next += 1;
    } while (next < desk.blocks.length && isTimeLeft());
    desk.covers.set(recounted(desk.coverSource, desk.covers.get(), fresh));
    if (next < desk.blocks.length) stop = whenIdle(slice);
  };
  stop = whenIdle(slice);
  return () => {
    stop();
  };
}

/** Counts anew the blocks over which a claim came, moved or went. */
function followMarks(desk: GalleyDesk): () => void {
  let { sheets } = desk.marks.get();
  return desk.marks.subscribe(() => {
    const now = desk.marks.get().sheets;
    if (now === sheets) return;
    const changed: number[] = [];
    for (const [at, sheet] of now.entries()) {
      if (sheets[at]?.marks !== sheet.marks) changed.push(at);
    }
    sheets = now;
    if (changed.length > 0) {
      desk.covers.set(recounted(desk.coverSource, desk.covers.get(), changed));
    }
  });
}
