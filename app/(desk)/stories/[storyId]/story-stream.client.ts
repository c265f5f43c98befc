'use client';

import { z } from 'zod';
import type { Liveness } from './galley-desk.client.ts';

/** How long a connection may be down before the reader is told. */
const PATIENCE_MS = 2_000;

/** How long to wait before connecting anew after the server refused the stream. */
const RETRY_MS = 3_000;

/** What somebody who follows a story is told. Data is what the server sent, as JSON or null. */
export interface Following {
  readonly storyId: string;
  /** The number of the last event that is known already. */
  readonly after: number;
  readonly onEvent: (data: unknown) => void;
  readonly onPresence?: (data: unknown) => void;
  readonly onLiveness?: (liveness: Liveness) => void;
}

const numberedSchema = z.object({ number: z.number() });

/**
 * Holds the connection on which the server tells what happens in a story: the browser mends a broken one by itself, a
 * refused one is opened anew, each from the last event on that was told. The answer ends it.
 */
export function followStory(following: Following): () => void {
  let last = following.after;
  let source: EventSource | null = null;
  let warning: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const warn = () => {
    warning ??= setTimeout(() => {
      following.onLiveness?.('offline');
    }, PATIENCE_MS);
  };
  const open = () => {
    source = new EventSource(`/api/v1/stories/${following.storyId}/events?after=${last}`);
    source.onopen = () => {
      clearTimeout(warning);
      warning = undefined;
      following.onLiveness?.('live');
    };
    source.onmessage = (event: MessageEvent<string>) => {
      const data = parsed(event.data);
      const numbered = numberedSchema.safeParse(data);
      if (numbered.success) last = numbered.data.number;
      following.onEvent(data);
    };
    source.addEventListener('presence', (event: MessageEvent<string>) => {
      following.onPresence?.(parsed(event.data));
    });
    source.onerror = () => {
      warn();
      if (source?.readyState !== EventSource.CLOSED) return;
      clearTimeout(retry);
      retry = setTimeout(open, RETRY_MS);
    };
  };
  // A browser holds six connections to a server open: windows nobody looks at must not keep one each.
  const lookedAt = () => {
    clearTimeout(retry);
    source?.close();
    if (!document.hidden) open();
  };
  open();
  window.addEventListener('offline', warn);
  document.addEventListener('visibilitychange', lookedAt);
  return () => {
    window.removeEventListener('offline', warn);
    document.removeEventListener('visibilitychange', lookedAt);
    clearTimeout(warning);
    clearTimeout(retry);
    source?.close();
  };
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}
