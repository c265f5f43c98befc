'use client';

import { useTexts } from '#texts';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useStoryEvents } from '#app/(desk)/stories/[storyId]/drafts/story-events.client.ts';
import type { StoryId } from '#lib/id.ts';
import type { SignOff } from '#lib/review/sign-off.ts';
import type { StoryStatus } from '#lib/story/story.ts';

/** What of a review is told when it changes. */
export interface ReviewStands {
  readonly status: StoryStatus;
  /** Null before anybody signed. */
  readonly newest: Pick<SignOff, 'number' | 'state'> | null;
  /** The last event that is shown. */
  readonly upTo: number;
}

/**
 * Has the review read anew whenever something happens on the story, and says what became of it. Whatever else was changed is
 * told, too: who signs has then read it as it was, and the page that follows would sign it as it is.
 */
export function FollowReview(props: { readonly storyId: StoryId; readonly stands: ReviewStands }) {
  const { storyId, stands } = props;
  const t = useTexts('review');
  const words = useTexts('words');
  const router = useRouter();
  const [shown, setShown] = useState(stands);
  const [told, setTold] = useState('');
  useStoryEvents(storyId, stands.upTo, () => {
    router.refresh();
  });
  if (shown.upTo !== stands.upTo) {
    setShown(stands);
    setTold(whatBecame());
  }
  return (
    <p role="status" className="sm-review-told">
      {told}
    </p>
  );

  function whatBecame(): string {
    const { status, newest } = stands;
    if (newest?.state === 'void' && shown.newest?.state !== 'void') {
      return t('now-void', { number: String(newest.number) });
    }
    if (status !== shown.status)
      return t('now-stands', { status: words(`story-status.${status}`) });
    return newest?.state === shown.newest?.state ? t('now-changed') : '';
  }
}
