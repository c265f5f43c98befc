'use client';

import { useEffect } from 'react';
import { onOpenClaim } from '#app/_parts/open-claim.client.ts';
import { selectClaim } from './claim-acts.client.ts';
import { useGalley } from './galley-desk.client.ts';

/** Lets the palette and other parts of the frame open a claim of the story that is on screen already. */
export function useOpenedFromElsewhere(): void {
  const desk = useGalley();
  useEffect(
    () =>
      onOpenClaim((storyId, claimId) => {
        if (storyId !== desk.storyId || !desk.marks.get().byId.has(claimId)) return false;
        selectClaim(desk, claimId);
        return true;
      }),
    [desk],
  );
}
