'use client';

import { useEffect, useEffectEvent } from 'react';
import { followStory } from '#app/(desk)/stories/[storyId]/story-stream.client.ts';

/** Events that come together are answered together: one act of a colleague can be many of them. */
const GATHER_MS = 250;

/** Calls `onChange` once others, or this window, changed something about a story after event `after`. */
export function useStoryEvents(storyId: string, after: number, onChange: () => void): void {
  const changed = useEffectEvent(onChange);
  const first = useEffectEvent(() => after);
  useEffect(() => {
    let gathering: ReturnType<typeof setTimeout> | undefined;
    const stop = followStory({
      storyId,
      after: first(),
      onEvent: () => {
        clearTimeout(gathering);
        gathering = setTimeout(changed, GATHER_MS);
      },
    });
    return () => {
      clearTimeout(gathering);
      stop();
    };
  }, [storyId]);
}
