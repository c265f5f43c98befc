'use client';

/** What this window remembers of links it answered by, until it is closed: they open nothing any more. */
const KEY = 'sourcemark-answered';

/** Notes that an answer by a link was received. */
export function noteAnswered(token: string): void {
  try {
    sessionStorage.setItem(KEY, token);
  } catch {
    // A browser that keeps nothing shows, on reload, that the link is used up.
  }
}

/** Whether an answer by this link was received from this window. */
export function wasAnswered(token: string): boolean {
  try {
    return sessionStorage.getItem(KEY) === token;
  } catch {
    return false;
  }
}
