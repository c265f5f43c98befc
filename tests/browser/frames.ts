import type { Page } from '@playwright/test';

/** Holds what a page wants done with its next frames, as a busy machine does; let go, it answers how many there were. */
export async function framesHeld(page: Page): Promise<{ letGo: () => Promise<number> }> {
  const held = await page.evaluateHandle(() => {
    const real = window.requestAnimationFrame.bind(window);
    const late: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (callback) => late.push(callback);
    return { real, late };
  });
  return {
    letGo: () =>
      held.evaluate(({ real, late }) => {
        let count = 0;
        for (let next = late.shift(); next !== undefined; next = late.shift()) {
          next(performance.now());
          count += 1;
        }
        window.requestAnimationFrame = real;
        return count;
      }),
  };
}
