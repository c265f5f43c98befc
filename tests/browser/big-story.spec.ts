import type { Page } from '@playwright/test';
import type { StoryId } from '#lib/id.ts';
import { longStory } from '#tests/bench/long-story.ts';
import { markMany } from '#tests/fixtures/many-claims.ts';
import { faultsOn } from './axe.ts';
import { type FoundedDesk, expect, test } from './desk.ts';
import { openGalley, select, storyOf, wordsAtHand } from './galley-page.ts';

const CLAIMS = 5_000;
const { text, spans } = longStory(100_000, CLAIMS);
const paragraphs = text.split('\n\n');

/** A story of a hundred thousand words with its claims; made once and used by every test of this file. */
let story: Promise<StoryId> | undefined;

function bigStory(desk: FoundedDesk): Promise<StoryId> {
  story ??= (async () => {
    const storyId = await storyOf(desk, text);
    await markMany(desk.folder, [{ storyId, spans }]);
    return storyId;
  })();
  return story;
}

/** The last words of claims, each with its number: one for each claim. */
function marks(page: Page) {
  return page.locator('.sm-galley mark[data-number]');
}

/** Five words that begin the n-th paragraph. */
function wordsOf(paragraph: number): string {
  return (paragraphs[paragraph] ?? '').split(' ').slice(0, 5).join(' ');
}

test('with 5,000 claims one marks, undoes, steps on and judges', async ({ desk, login }) => {
  const storyId = await bigStory(desk);
  const page = await login('checker');
  await page.setViewportSize({ width: 1500, height: 900 });
  await openGalley(page, storyId);
  await expect(marks(page)).toHaveCount(CLAIMS);
  await expect(page.locator('.sm-index-count')).toHaveText('5,000 claims');

  await select(page, wordsOf(800));
  await page.keyboard.press('m');
  await expect(page.getByText('Claim 5001 is marked and saved.')).toBeVisible();
  await expect(wordsAtHand(page)).toHaveText(wordsOf(800));
  await expect(marks(page)).toHaveCount(CLAIMS + 1);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: marking claim 5001.')).toBeVisible();
  await expect(marks(page)).toHaveCount(CLAIMS);

  const { claims } = await desk.call('checker', 'read-marks', { storyId });
  const [first, second, third] = claims;
  const list = page.getByRole('list', { name: 'Claims in reading order' });
  await page.getByRole('button', { name: 'Close the claim' }).click();
  for (const [key, claim] of [
    ['n', first],
    ['n', second],
    ['n', third],
    ['p', second],
  ] as const) {
    await page.keyboard.press(key);
    await expect(wordsAtHand(page)).toHaveText(claim?.words ?? '');
    await expect(page.locator('.sm-galley mark[data-selected]').first()).toBeInViewport();
    await expect(list.locator('[aria-current="true"]')).toContainText(claim?.words ?? '');
  }

  await page.keyboard.press('1');
  await page.getByLabel('Why corroborated?').fill('Two counts agree.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Is it so? corroborated: saved.')).toBeVisible();
  const judged = page.locator(`[data-claim="${second?.id ?? ''}"]`).first();
  await expect(judged).toHaveAttribute('data-verdict', 'corroborated');
});

test('with 5,000 claims all words and marks are in the page, and nothing in it is barred to anybody', async ({
  desk,
  login,
}) => {
  const storyId = await bigStory(desk);
  const page = await login('editor');
  await page.setViewportSize({ width: 1500, height: 900 });
  await openGalley(page, storyId);
  const blocks = page.locator('.sm-galley [data-start]');
  expect(await blocks.allTextContents()).toEqual(paragraphs);
  await expect(marks(page)).toHaveCount(CLAIMS);

  // What stands at the end is found and read although it was never in sight.
  const last = wordsOf(paragraphs.length - 1);
  await select(page, last);
  await page.keyboard.press('t');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(blocks.last()).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Mark claim' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Restatement' })).toBeVisible();
  expect(await faultsOn(page, { within: '.sm-sheet' })).toEqual([]);
  expect(await faultsOn(page, { within: '.sm-beside' })).toEqual([]);
  // What is passed over is like it; to judge all of it takes a minute.
  expect(await faultsOn(page, { within: '.sm-slip:has(mark[aria-current])' })).toEqual([]);
});

test('a colleague’s mark among 5,000 appears where it belongs, and the line that is read stays', async ({
  desk,
  login,
}) => {
  const storyId = await bigStory(desk);
  const page = await login('checker');
  await page.setViewportSize({ width: 1500, height: 900 });
  await openGalley(page, storyId);
  await expect(marks(page)).toHaveCount(CLAIMS);
  await select(page, wordsOf(1_000));
  const block = page.locator('[data-block="1000"]');
  await block.scrollIntoViewIfNeeded();
  const before = await block.boundingBox();

  const { draft } = await desk.call('editor', 'read-story', { storyId });
  const above = draft.blocks[998];
  if (above === undefined) throw new Error('The story is shorter than this test.');
  const runs = [{ start: above.start, end: above.start + 30 }];
  const { claim } = await desk.call('editor', 'mark-claim', {
    storyId,
    draftId: draft.id,
    spans: runs,
  });
  const theirs = page.locator(`[data-claim="${claim.id}"]`);
  await expect(theirs.first()).toBeAttached();
  expect((await theirs.allTextContents()).join('')).toBe(claim.words);
  const after = await block.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(1);
});
