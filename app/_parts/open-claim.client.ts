'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import type { ClaimId, StoryId } from '#lib/id.ts';

/** Opens a claim on the screen at hand; false when it does not show that claim's story. */
type Opener = (storyId: StoryId, claimId: ClaimId) => boolean;

const openers = new Set<Opener>();

/** Says how the screen at hand opens a claim it shows. The answer takes that back. */
export function onOpenClaim(opener: Opener): () => void {
  openers.add(opener);
  return () => {
    openers.delete(opener);
  };
}

/** Opens a claim in its story's galley: there at once when it is on screen, else by going to it. */
export function useOpenClaim(): (storyId: StoryId, claimId: ClaimId) => void {
  const router = useRouter();
  return useCallback(
    (storyId, claimId) => {
      const isOpened = [...openers].some((opener) => opener(storyId, claimId));
      if (!isOpened) router.push(`/stories/${storyId}?claim=${claimId}`);
    },
    [router],
  );
}
