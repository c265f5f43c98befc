'use client';

import { useEffect } from 'react';
import { onOpenClaim } from '#app/_parts/open-claim.client.ts';
import { threadIdSchema } from '#lib/id.ts';
import { selectClaim } from './claim-acts.client.ts';
import { useGalley } from './galley-desk.client.ts';

/**
 * Lets the palette, notices and other parts of the frame open a claim of the story that is on screen already,
 * and finds the thread that the address means when the story is opened by it.
 */
export function useOpenedFromElsewhere(): void {
  const desk = useGalley();
  useEffect(
    () =>
      onOpenClaim(({ storyId, claimId, threadId }) => {
        if (storyId !== desk.storyId || !desk.marks.get().byId.has(claimId)) return false;
        selectClaim(desk, claimId);
        desk.threadMeant.set(threadId ? { claimId, threadId } : null);
        return true;
      }),
    [desk],
  );
  useEffect(() => {
    const meant = threadIdSchema.safeParse(window.location.hash.slice(1));
    const { selectedId: claimId } = desk.marks.get();
    if (!meant.success || claimId === null) return;
    desk.threadMeant.set({ claimId, threadId: meant.data });
    // It has done its work: a reload need not jump there again.
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
  }, [desk]);
}
