import type { Page } from '@playwright/test';
import type { StoryId } from '#lib/id.ts';
import { type FoundedDesk, expect } from './desk.ts';

/** A story with a kicker, one headline standing three times, and a claim that nobody corroborated. */
export const TALKS = [
  'World News',
  'Strait Talks Called a Good Start as Both Sides Trade Warnings',
  'Foreign Minister Ravid Solano, speaking on the quay in Port Merrin, called the first day of talks ‘a good start’, while the embassy told its citizens to leave at once. People close to the delegation said the warning came after an assessment they would not describe.',
  'Strait Talks Called a Good Start as Both Sides Trade Warnings',
  'The envoy, Petra Lindahl, has stayed silent on what was discussed. Prime Minister Dorit Almagor has accused Karsh of amassing 20,000 ballistic missiles and moving toward a warhead, a claim that has not been independently corroborated.',
  'Karsh has denied that its arsenal was on the table. Its neighbours, wary of another war, have urged restraint.',
  'Strait Talks Called a Good Start as Both Sides Trade Warnings',
  'For now the only certainty is that both will meet again on Thursday.',
].join('\n\n');

/** Imports a text as a story on which everybody of the desk works; answers its id. */
export async function storyOf(desk: FoundedDesk, text: string): Promise<StoryId> {
  const { story } = await desk.call('admin', 'import-story', { text, format: 'text' });
  for (const role of ['editor', 'checker'] as const) {
    await desk.call('admin', 'add-member', { storyId: story.id, personId: desk.ids[role] });
  }
  return story.id;
}

/** Opens a story's galley and waits until all of its text is there. */
export async function openGalley(page: Page, storyId: string, query = ''): Promise<void> {
  await page.goto(`/stories/${storyId}${query}`);
  await expect(page.locator('.sm-galley[data-whole]')).toBeVisible();
}

/** Draws a selection with the mouse from the first of the words to the last of `to`. */
export async function draw(page: Page, from: string, to = from): Promise<void> {
  const start = await edgeOf(page, from, 'start');
  const end = await edgeOf(page, to, 'end');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

/** Selects exactly these words, as assistive technology does: by the document's own selection. */
export async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((sought) => {
    const galley = document.querySelector('.sm-galley');
    for (const block of galley?.querySelectorAll('[data-start]') ?? []) {
      const at = block.textContent.indexOf(sought);
      if (at === -1) continue;
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const placeOf = (offset: number) => {
        let left = offset;
        texts.currentNode = block;
        for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
          const length = (node.nodeValue ?? '').length;
          if (left <= length) return { node, offset: left };
          left -= length;
        }
        throw new Error('The words end outside the block.');
      };
      const [start, end] = [placeOf(at), placeOf(at + sought.length)];
      getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
      // The page is told of a selection with the next frame, long before a person presses a key.
      return new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      });
    }
    throw new Error(`The galley does not say: ${sought}`);
  }, words);
}

/** The address's query once it names the open claim, which it does when the reader has stayed on it. */
export async function queryAtHand(page: Page): Promise<string> {
  await expect(page).toHaveURL(/[?&]claim=/);
  return new URL(page.url()).search;
}

/** The words of the claim that is open in the panel. */
export function wordsAtHand(page: Page) {
  return page.locator('.sm-words-quote');
}

/** The words of every open claim of a story, by number, as the desk has stored them. */
export async function wordsStored(
  desk: FoundedDesk,
  storyId: string,
): Promise<Record<number, string>> {
  const { claims } = await desk.call('admin', 'read-marks', { storyId });
  return Object.fromEntries(claims.map((claim) => [claim.number, claim.words]));
}

/** The middle of one character of words in the text. */
export async function placeIn(page: Page, words: string, character: number) {
  const box = await boxOf(page, words, character);
  return { x: (box.left + box.right) / 2, y: box.y };
}

async function edgeOf(page: Page, words: string, edge: 'start' | 'end') {
  const isStart = edge === 'start';
  const box = await boxOf(page, words, isStart ? 0 : words.length - 1, isStart);
  return { x: isStart ? box.left + 1 : box.right - 1, y: box.y };
}

/**
 * Where a character of words in the text stands. Marks and outlines part the text into several nodes, and
 * words may run over them.
 */
function boxOf(page: Page, words: string, character: number, isBroughtIntoSight = false) {
  return page.evaluate(
    ([sought, at, scrolls]) => {
      const galley = document.querySelector('.sm-galley') ?? document;
      const walker = document.createTreeWalker(galley, NodeFilter.SHOW_TEXT);
      const nodes: Node[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
      const found = nodes
        .map((node) => node.nodeValue ?? '')
        .join('')
        .indexOf(sought);
      if (found === -1) throw new Error(`The galley does not say: ${sought}`);
      let offset = found + at;
      const node = nodes.find((one) => {
        const length = one.nodeValue?.length ?? 0;
        if (offset < length) return true;
        offset -= length;
        return false;
      });
      if (node === undefined) throw new Error(`The galley ends in: ${sought}`);
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      if (scrolls) node.parentElement?.scrollIntoView({ block: 'center' });
      const { left, right, top, height } = range.getBoundingClientRect();
      return { left, right, y: top + height / 2 };
    },
    [words, character, isBroughtIntoSight] as const,
  );
}
