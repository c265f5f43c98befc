'use client';

import { useRouter } from 'next/navigation';
import { useStoryEvents } from '#app/(desk)/stories/[storyId]/drafts/story-events.client.ts';
import type { StoryId } from '#lib/id.ts';

/**
 * Has the page read anew whenever something happens on the story after event `upTo`: sets and places change, and so
 * does what was made of each annotation as claims are marked, withdrawn and dismissed.
 */
export function FollowStory({
  storyId,
  upTo,
}: {
  readonly storyId: StoryId;
  readonly upTo: number;
}) {
  const router = useRouter();
  useStoryEvents(storyId, upTo, () => {
    router.refresh();
  });
  return null;
}
