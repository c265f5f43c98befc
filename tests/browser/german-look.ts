import type { Page } from '@playwright/test';
import { expect } from './desk.ts';
import { englishWords, wordsIn } from './english-words.ts';
import { badlyFitting, textsSeen } from './seen-texts.ts';

/** Words that tell that a text is English. */
export const ENGLISH = englishWords();

const SIZES = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'narrow', width: 390, height: 844 },
] as const;

/** The texts on a page that are English, each with the words that tell. */
async function englishOn(page: Page, names: readonly string[]): Promise<readonly string[]> {
  const texts = await textsSeen(page);
  // A gate proves that it looked: no screen says less than this.
  expect(texts.length).toBeGreaterThan(5);
  return texts.flatMap((text) => {
    const own = names.reduce((left, name) => left.replaceAll(name, ' '), text);
    const telling = wordsIn(own).filter((word) => ENGLISH.has(word));
    return telling.length === 0 ? [] : [`${text.slice(0, 120)} (${telling.join(' ')})`];
  });
}

/** Looks at what is on the screen, wide and narrow: all of it German, and nothing standing out of it. */
export async function look(page: Page, names: readonly string[], what: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await judgeScreen(page, names, `${what}, ${size.name}`);
  }
  await page.setViewportSize(SIZES[0]);
}

/** The same for what does not outlive a change of the window's size, such as a button beside selected words. */
export async function lookAfter(
  page: Page,
  [names, what]: readonly [readonly string[], string],
  arrive: () => Promise<void>,
): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await arrive();
    await judgeScreen(page, names, `${what}, ${size.name}`);
  }
  await page.setViewportSize(SIZES[0]);
}

async function judgeScreen(page: Page, names: readonly string[], what: string): Promise<void> {
  // What folds away is unfolded, so that it is read too.
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  // What slides in or fades is judged when it stands.
  await page.waitForTimeout(350);
  expect.soft(await englishOn(page, names), `English: ${what}`).toEqual([]);
  expect.soft(await badlyFitting(page), `fit: ${what}`).toEqual([]);
}
