/**
 * Where acts that could not be sent outlive the page: the browser's own store, a place for each person and
 * story, so that nobody's work is sent in another's name.
 */
const PREFIX = 'sourcemark:outbox:';

/** What waits of one person on one story, as text; null when nothing does. */
export function readWaiting(personId: string | null, storyId: string): string | null {
  try {
    return localStorage.getItem(placeOf(personId, storyId));
  } catch {
    return null;
  }
}

/** Keeps what waits; false when the browser is full or keeps nothing. */
export function writeWaiting(personId: string | null, storyId: string, text: string): boolean {
  try {
    if (text === '[]') localStorage.removeItem(placeOf(personId, storyId));
    else localStorage.setItem(placeOf(personId, storyId), text);
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another window of this browser changes what waits, until the answer is called. */
export function onWaitingElsewhere(listener: () => void): () => void {
  const look = (event: StorageEvent) => {
    if (event.key === null || event.key.startsWith(PREFIX)) listener();
  };
  window.addEventListener('storage', look);
  return () => {
    window.removeEventListener('storage', look);
  };
}

/** How many acts wait in this browser, on whatever story. */
export function countWaiting(): number {
  let count = 0;
  for (const key of placesInUse()) {
    try {
      const acts: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
      if (Array.isArray(acts)) count += acts.length;
    } catch {
      // What cannot be read cannot be sent either.
    }
  }
  return count;
}

/** Drops all that waits in this browser. */
export function dropAllWaiting(): void {
  for (const key of placesInUse()) localStorage.removeItem(key);
}

function placesInUse(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

function placeOf(personId: string | null, storyId: string): string {
  return `${PREFIX}${personId ?? 'nobody'}:${storyId}`;
}
