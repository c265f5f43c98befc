'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { call } from '#app/_client/call.ts';

/** How often the number is asked for while somebody looks at the window. */
const EVERY_MS = 20_000;

let known: number | null = null;
let asking: Promise<void> | null = null;
let isAskedAgain = false;
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Takes the number of unread notices as an answer of the server stated it. */
export function setUnreadNotices(unread: number): void {
  if (known === unread) return;
  known = unread;
  for (const listener of listeners) listener();
}

/**
 * Asks how many notices are unread. While one question is on its way at most one more waits, however
 * many events there are: the answer to the last is the one that counts.
 */
export function askUnreadNotices(): void {
  if (asking !== null) {
    isAskedAgain = true;
    return;
  }
  asking = call('count-notices', {}).then((answer) => {
    if (answer.ok) setUnreadNotices(answer.value.unread);
    asking = null;
    if (!isAskedAgain) return;
    isAskedAgain = false;
    askUnreadNotices();
  });
}

/** How many notices are unread: `first` until this window knows better, then kept current. */
export function useUnreadNotices(first: number): number {
  useEffect(() => {
    setUnreadNotices(first);
  }, [first]);
  useEffect(() => {
    const look = () => {
      if (!document.hidden) askUnreadNotices();
    };
    const every = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(every);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return useSyncExternalStore(
    subscribe,
    () => known ?? first,
    () => first,
  );
}
