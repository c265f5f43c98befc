'use client';

import { useEffect, useEffectEvent } from 'react';

/** Events that come together are answered together: one act of a colleague can be many of them. */
const GATHER_MS = 250;

/** How long to wait before connecting anew after the server refused the stream. */
const RETRY_MS = 3_000;

/**
 * Calls `onChange` once others, or this window, changed something about a story after event `after`. A window that
 * nobody looks at keeps no connection: a browser holds six to a server open.
 */
export function useStoryEvents(storyId: string, after: number, onChange: () => void): void {
  const changed = useEffectEvent(onChange);
  const first = useEffectEvent(() => after);
  useEffect(() => {
    let last = first();
    let source: EventSource | null = null;
    let gathering: ReturnType<typeof setTimeout> | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      source = new EventSource(`/api/v1/stories/${storyId}/events?after=${last}`);
      source.onmessage = (event: MessageEvent<string>) => {
        last = numberOf(event.data) ?? last;
        clearTimeout(gathering);
        gathering = setTimeout(changed, GATHER_MS);
      };
      source.onerror = () => {
        if (source?.readyState !== EventSource.CLOSED) return;
        clearTimeout(retry);
        retry = setTimeout(open, RETRY_MS);
      };
    };
    const lookedAt = () => {
      clearTimeout(retry);
      source?.close();
      if (!document.hidden) open();
    };
    open();
    document.addEventListener('visibilitychange', lookedAt);
    return () => {
      document.removeEventListener('visibilitychange', lookedAt);
      clearTimeout(gathering);
      clearTimeout(retry);
      source?.close();
    };
  }, [storyId]);
}

function numberOf(data: string): number | null {
  try {
    const event: unknown = JSON.parse(data);
    if (typeof event !== 'object' || event === null || !('number' in event)) return null;
    return typeof event.number === 'number' ? event.number : null;
  } catch {
    return null;
  }
}
