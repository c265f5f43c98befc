'use client';

/** The longest that work waits for a browser that is never idle. */
const PATIENCE_MS = 1_000;

/** How long one turn may take where the browser does not say how much time is left. */
const TURN_MS = 4;

/**
 * Does work when nothing that the reader waits for is left to do. The work asks before each further step
 * whether there is time for it. The answer takes it back.
 */
export function whenIdle(work: (isTimeLeft: () => boolean) => void): () => void {
  // Safari before 27 knows no idle time; there a timer has to do.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(() => {
      const until = performance.now() + TURN_MS;
      work(() => performance.now() < until);
    });
    return () => {
      clearTimeout(timer);
    };
  }
  const asked = window.requestIdleCallback(
    (deadline) => {
      const until = performance.now() + TURN_MS;
      work(() => (deadline.didTimeout ? performance.now() < until : deadline.timeRemaining() > 1));
    },
    { timeout: PATIENCE_MS },
  );
  return () => {
    window.cancelIdleCallback(asked);
  };
}
