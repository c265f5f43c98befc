import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { WatchedPage } from '#tests/bench/galley/open-page.ts';
import type { Span } from '#lib/text/span.ts';

/** How long a page is left in peace after an act, as a person would leave it. */
const PEACE_MS = 250;

/** A frame of 60 a second was dropped when the next one came later than this. */
const LATE_MS = 25;
const FRAME_MS = 1000 / 60;

const TYPED = 'The ministry has shown nobody where the depots are, so far. ';

/** The words that are marked: the first three of a block. */
export function firstWords(text: string, block: Span): Span {
  const words = text.slice(block.start, block.end).split(' ').slice(0, 3).join(' ');
  return { start: block.start, end: block.start + words.length };
}

/** Marks words in the galley as a person does; from the server's answer to the frame with the mark. */
export async function markInGalley({ page }: WatchedPage, at: number, span: Span): Promise<number> {
  const took = await page.evaluate(
    async ({ position, start, end }) => {
      const block = document.querySelector<HTMLElement>(`[data-block="${position}"]`);
      if (block === null) throw new Error(`Block ${position} is not there.`);
      block.scrollIntoView({ block: 'center' });
      await window.paints.until(() => true);
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const placeOf = (offset: number): [Node, number] => {
        let left = offset - Number(block.dataset['start']);
        texts.currentNode = block;
        for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
          const length = (node.nodeValue ?? '').length;
          if (left <= length) return [node, left];
          left -= length;
        }
        throw new Error('The words are not in the block.');
      };
      getSelection()?.setBaseAndExtent(...placeOf(start), ...placeOf(end));
      // The page is told of a selection a moment later, long before a person presses a key.
      await new Promise((resolve) => setTimeout(resolve, 100));

      const title = () => document.querySelector('.sm-panel-title')?.textContent ?? '';
      const before = title();
      let answeredAt = 0;
      const fetchThere = window.fetch.bind(window);
      window.fetch = async (...request) => {
        const response = await fetchThere(...request);
        if (response.url.endsWith('/claims')) answeredAt = performance.now();
        return response;
      };
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', bubbles: true }));
      const paintedAt = await window.paints.until(
        () => title() !== before && block.querySelector('[data-selected]') !== null,
      );
      window.fetch = fetchThere;
      return paintedAt - answeredAt;
    },
    { position: at, ...span },
  );
  await sleep(PEACE_MS);
  return took;
}

/** Gives a peer one annotation more; from the call to the frame that shows it. */
export async function markInPeer({ page }: WatchedPage, id: string, span: Span): Promise<number> {
  const took = await page.evaluate(
    async (annotation) => {
      document
        .querySelector(`[data-start="${annotation.start}"]`)
        ?.scrollIntoView({ block: 'center' });
      await new Promise((resolve) => setTimeout(resolve, 100));
      await window.paints.until(() => true);
      const from = performance.now();
      window.peer.add(annotation);
      return (await window.paints.until(() => window.peer.isShown(annotation.id))) - from;
    },
    { id, ...span },
  );
  await sleep(PEACE_MS);
  return took;
}

/** Goes to the next claim by its key, pressed as a frame begins; to the end of the frame that shows it. */
export async function nextClaim({ page }: WatchedPage): Promise<number> {
  const took = await page.evaluate(async () => {
    const title = () => document.querySelector('.sm-panel-title')?.textContent ?? '';
    const before = title();
    return new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const from = performance.now();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }));
        const look = () => {
          if (title() !== before) resolve(performance.now() - from);
          else
            void window.paints
              .until(() => title() !== before)
              .then((at) => {
                resolve(at - from);
              });
        };
        void scheduler.postTask(look, { priority: 'user-blocking' });
      });
    });
  });
  await sleep(PEACE_MS);
  return took;
}

/** What typing sixty characters did to the frames. */
export interface Typing {
  readonly dropped: number;
  readonly longestMs: number;
}

/** Types into the open claim's restatement, a character every 35 ms, and counts the frames that came late. */
export async function typeInPanel({ page }: WatchedPage): Promise<Typing> {
  await restatement(page).click();
  await sleep(PEACE_MS);
  await page.evaluate(() => {
    window.paints.count();
  });
  await page.keyboard.type(TYPED, { delay: 35 });
  const between = await page.evaluate(() => window.paints.counted());
  if (between.length < TYPED.length) throw new Error('Too few frames were seen while typing.');
  const late = between.filter((ms) => ms > LATE_MS);
  return {
    dropped: late.reduce((sum, ms) => sum + Math.round(ms / FRAME_MS) - 1, 0),
    longestMs: Math.max(...between),
  };
}

function restatement(page: Page) {
  return page.getByRole('textbox', { name: 'Restatement' });
}
