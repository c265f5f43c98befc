'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import type { ClaimId, StoryId, ThreadId } from '#lib/id.ts';

/** A claim to be opened, and the thread on it that is meant. */
export interface ClaimMeant {
  readonly storyId: StoryId;
  readonly claimId: ClaimId;
  readonly threadId?: ThreadId | null;
}

/** Opens a claim on the screen at hand; false when it does not show that claim's story. */
type Opener = (meant: ClaimMeant) => boolean;

const openers = new Set<Opener>();

/** Says how the screen at hand opens a claim it shows. The answer takes that back. */
export function onOpenClaim(opener: Opener): () => void {
  openers.add(opener);
  return () => {
    openers.delete(opener);
  };
}

/** Where a claim stands, with the thread on it that is meant. */
export function addressOfClaim({ storyId, claimId, threadId }: ClaimMeant): string {
  return `/stories/${storyId}?claim=${claimId}${threadId ? `#${threadId}` : ''}`;
}

/** Opens a claim in its story's galley: there at once when it is on screen, else by going to it. */
export function useOpenClaim(): (meant: ClaimMeant) => void {
  const router = useRouter();
  return useCallback(
    (meant) => {
      const isOpened = [...openers].some((opener) => opener(meant));
      if (!isOpened) router.push(addressOfClaim(meant));
    },
    [router],
  );
}
