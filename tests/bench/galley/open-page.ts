import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { type Looks, watchFrames } from '#tests/bench/galley/watch-frames.ts';

/** One page to measure, with what speaks to the browser about it. */
export interface WatchedPage {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** What an opening took, in milliseconds from the navigation. */
export interface Opening {
  readonly textMs: number;
  readonly marksMs: number;
  readonly wholeMs: number;
}

/** How long one opening may take before it is given up. */
export const OPEN_WITHIN_MS = 180_000;

/** A page on which it is watched when text and marks are painted. */
export async function watchedPage(context: BrowserContext, looks: Looks): Promise<WatchedPage> {
  const page = await context.newPage();
  page.setDefaultTimeout(OPEN_WITHIN_MS);
  await page.addInitScript(watchFrames, looks);
  return { page, cdp: await context.newCDPSession(page) };
}

/**
 * Opens an address and waits until the text is there with all its claims: the galley's or a peer's. Null when
 * that takes too long.
 */
export async function open(
  { page }: WatchedPage,
  address: string,
  claims: number,
): Promise<Opening | null> {
  // Away from what was open before, so that nothing of it is still under way.
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  const opened = page.evaluate(async (count) => {
    const isWhole = () =>
      'peer' in window
        ? window.peer.isWhole && window.paints.first.marksMs > 0
        : document.querySelector('.sm-galley[data-whole]') !== null &&
          document.querySelectorAll('.sm-galley mark[data-number]').length >= count;
    const wholeMs = await window.paints.until(isWhole);
    return { ...window.paints.first, wholeMs };
  }, claims);
  const isLate = sleep(OPEN_WITHIN_MS, null, { ref: false });
  // Given up, it ends with its page; nobody waits for it then.
  opened.catch(() => undefined);
  return Promise.race([opened, isLate]);
}

/** What the page's scripts and document hold when its garbage has been collected, in MB. */
export async function heldMB({ cdp }: WatchedPage): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  // Twice: what the first round finalises, the second can free.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const usage = await cdp.send('Runtime.getHeapUsage');
  await cdp.send('HeapProfiler.disable');
  return (usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize) / 2 ** 20;
}
