import type { Page } from '@playwright/test';
import { expect, test } from './desk.ts';
import { TALKS, openGalley, select, storyOf, wordsAtHand } from './galley-page.ts';

const keys = (page: Page) => page.getByRole('dialog', { name: 'Keys' });

test('a key is given to another action, keeps after a reload, and goes back to what it was', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  await openGalley(page, storyId);
  await page.keyboard.press('?');
  await keys(page).getByRole('button', { name: 'Another key for: Mark the selected' }).click();
  await page.keyboard.press('n');
  await expect(
    keys(page).getByText(
      'N is now the key for “Mark the selected words as a claim”; “Next claim” gave it up.',
    ),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys(page)).toBeHidden();

  await page.reload();
  await openGalley(page, storyId);
  await select(page, 'has denied');
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: 'Mark claim' })).toHaveText(/N$/);
  await page.keyboard.press('n');
  await expect(wordsAtHand(page)).toHaveText('has denied');

  await page.keyboard.press('?');
  await keys(page).getByRole('button', { name: 'All keys as usual' }).click();
  await expect(keys(page).getByText('All keys are as usual again.')).toBeVisible();
  await page.keyboard.press('Escape');
  await select(page, 'a warhead');
  await page.keyboard.press('m');
  await expect(wordsAtHand(page)).toHaveText('a warhead');
});

test('the palette does what the galley can do just then, and finds claims by words and by number', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  await openGalley(page, storyId);
  const palette = page.getByRole('textbox', { name: 'Action, claim, story or screen' });
  await page.keyboard.press('Control+k');
  await palette.fill('add evidence');
  await expect(page.getByRole('button', { name: 'Add evidence' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  for (const words of ['20,000 ballistic missiles', 'has denied']) {
    await select(page, words);
    await page.keyboard.press('m');
    await expect(wordsAtHand(page)).toHaveText(words);
  }

  await page.keyboard.press('Control+k');
  await palette.fill('ballistic');
  await expect(
    page.getByRole('button', { name: '20,000 ballistic missiles Claim 1' }),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(wordsAtHand(page)).toHaveText('20,000 ballistic missiles');

  await page.keyboard.press('Control+k');
  await palette.fill('#2');
  await expect(page.getByRole('button', { name: 'has denied Claim 2' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(wordsAtHand(page)).toHaveText('has denied');

  await page.keyboard.press('Control+k');
  await palette.fill('add evidence');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('form', { name: 'New evidence' })).toBeVisible();
});

test('single letters that were switched off on the account page are silent in the galley', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  await page.goto('/account');
  await page.getByRole('switch', { name: 'Single-letter keys in the galley' }).click();
  await openGalley(page, storyId);
  // No key is promised that would do nothing.
  await expect(page.getByText(/^Nothing is marked.*and mark them\.$/)).toBeVisible();
  await select(page, 'has denied');
  await expect(page.getByRole('button', { name: 'Mark claim' })).toHaveText('Mark claim');
  await page.keyboard.press('m');
  await page.keyboard.press('?');
  await expect(keys(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(wordsAtHand(page)).toHaveText('has denied');
});

test('a form asked for right after the step to its claim is that claim’s, and has the keyboard at once', async ({
  desk,
  login,
}) => {
  const page = await login('checker');
  await openGalley(page, desk.sampleId);
  await page.keyboard.press('n');
  await expect(page.getByRole('form', { name: 'About claim 1', exact: true })).toBeVisible();
  // Faster than any screen is drawn: no frame comes between the two keys.
  const held = await page.evaluate(async () => {
    for (const key of ['n', '1']) {
      const code = key === '1' ? 'Digit1' : 'KeyN';
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true }));
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    }
    const field = document.activeElement;
    const isBehind = field?.closest('[aria-busy="true"]') !== null;
    return { tag: field?.tagName, isBehind };
  });
  expect(held).toEqual({ tag: 'TEXTAREA', isBehind: false });
});
