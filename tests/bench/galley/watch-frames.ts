declare global {
  interface Window {
    paints: {
      /** Resolves when a frame in which this holds has been painted; answers that moment. */
      until(isSo: () => boolean): Promise<number>;
      /** When the first frame with text of the draft was painted, and the first with marks in it. */
      readonly first: { textMs: number; marksMs: number };
      /** Begins to count frames. */
      count(): void;
      /** The milliseconds between one frame and the next since `count`. */
      counted(): readonly number[];
    };
  }
}

/** How the text and its marks are found on a page. */
export interface Looks {
  readonly text: string;
  readonly marks: string;
}

/** Runs in the page before its own scripts: tells when something has been painted, and counts frames. */
export function watchFrames({ text, marks }: Looks): void {
  const first = { textMs: 0, marksMs: 0 };
  const until = (isSo: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (!isSo()) requestAnimationFrame(look);
        // What is asked for in a frame's callback with this priority runs when that frame has been painted,
        // before whatever else waits for its turn.
        else
          void scheduler.postTask(
            () => {
              resolve(performance.now());
            },
            { priority: 'user-blocking' },
          );
      };
      requestAnimationFrame(look);
    });
  const isThere = (selector: string) =>
    selector === '::highlight'
      ? CSS.highlights.size > 0
      : document.querySelector(selector) !== null;
  void until(() => isThere(text)).then((at) => (first.textMs = at));
  void until(() => isThere(marks)).then((at) => (first.marksMs = at));

  let frames: number[] = [];
  let isCounting = false;
  const next = (at: number) => {
    frames.push(at);
    if (isCounting) requestAnimationFrame(next);
  };
  window.paints = {
    until,
    first,
    count() {
      frames = [];
      isCounting = true;
      requestAnimationFrame(next);
    },
    counted() {
      isCounting = false;
      return frames.slice(1).map((at, index) => at - (frames[index] ?? at));
    },
  };
}
