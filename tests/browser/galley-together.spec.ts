import type { Locator } from '@playwright/test';
import { expect, test } from './desk.ts';
import { TALKS, openGalley, queryAtHand, select, storyOf, wordsAtHand } from './galley-page.ts';

/** How long a colleague's work may take to appear, as the desk promises. */
const WITHIN_MS = 1_000;

/** A place in the tag at a mark, as near to the line above as a hand may come. */
function tagOf(mark: Locator): Promise<{ x: number; y: number }> {
  return mark.evaluate((element) => {
    const [first] = element.getClientRects();
    if (first === undefined) throw new Error('The words are not on the screen.');
    const { top, left, width, height } = getComputedStyle(element, '::before');
    return {
      x: first.x + parseFloat(left) + parseFloat(width) / 2,
      y: first.y + parseFloat(top) + parseFloat(height) / 4,
    };
  });
}

test('two people see each other’s marks and verdicts within a second', async ({ desk, login }) => {
  const storyId = await storyOf(desk, TALKS);
  const [checker, editor] = [await login('checker'), await login('editor')];
  await openGalley(checker, storyId);
  await openGalley(editor, storyId);
  await select(checker, '20,000 ballistic missiles');
  await checker.keyboard.press('m');
  await expect(checker.getByText('Claim 1 is marked and saved.')).toBeVisible();
  const mark = editor.locator('.sm-galley mark');
  await expect(mark).toHaveText('20,000 ballistic missiles', { timeout: WITHIN_MS });

  // Whoever is there has a tag at the words, which is a way to them as the words are.
  await expect(mark).toHaveAttribute('data-here', 'CO');
  const tag = await tagOf(mark);
  await editor.mouse.click(tag.x, tag.y);
  await expect(wordsAtHand(editor)).toHaveText('20,000 ballistic missiles');
  await editor.keyboard.press('1');
  await editor.getByLabel('Why corroborated?').fill('Two counts agree.');
  await editor.keyboard.press('Control+Enter');
  await expect(editor.getByText('Is it so? corroborated: saved.')).toBeVisible();
  await expect(checker.locator('.sm-galley mark')).toHaveAttribute('data-verdict', 'corroborated', {
    timeout: WITHIN_MS,
  });
  await expect(checker.getByText('Two counts agree.', { exact: true })).toBeVisible();
});

test('a save on a state that has passed shows both versions and loses neither', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const [checker, editor] = [await login('checker'), await login('editor')];
  await openGalley(checker, storyId);
  await select(checker, 'has denied');
  await checker.keyboard.press('m');
  await expect(wordsAtHand(checker)).toHaveText('has denied');
  await openGalley(editor, storyId, await queryAtHand(checker));

  await editor.getByLabel('Restatement').fill('Karsh denies it.');
  await checker.getByLabel('Restatement').fill('Karsh has denied having an arsenal.');
  await editor.getByRole('button', { name: 'Save claim' }).click();
  await expect(editor.getByText('Claim 1 is saved.')).toBeVisible();
  await checker.getByRole('button', { name: 'Save claim' }).click();

  const choice = checker.getByRole('alert').filter({ hasText: 'changed by somebody else' });
  await expect(choice).toContainText('It was empty before.');
  await expect(choice.getByLabel('Theirs, saved')).toHaveAccessibleDescription('Karsh denies it.');
  const mine = choice.getByLabel('Mine');
  await expect(mine).toHaveAccessibleDescription('Karsh has denied having an arsenal.');
  await expect(checker.getByRole('textbox', { name: 'Restatement' })).toHaveValue(
    'Karsh has denied having an arsenal.',
  );
  await mine.check();
  await choice.getByRole('button', { name: 'Save the result' }).click();
  await expect(editor.getByLabel('Restatement')).toHaveValue('Karsh has denied having an arsenal.');
});

test('a verdict given while another was written shows both too', async ({ desk, login }) => {
  const storyId = await storyOf(desk, TALKS);
  const [checker, editor] = [await login('checker'), await login('editor')];
  await openGalley(checker, storyId);
  await select(checker, 'has denied');
  await checker.keyboard.press('m');
  await expect(wordsAtHand(checker)).toHaveText('has denied');
  await openGalley(editor, storyId, await queryAtHand(checker));

  await checker.keyboard.press('1');
  await checker.getByLabel('Why corroborated?').fill('On the record.');
  await editor.keyboard.press('2');
  await editor.getByLabel('Why unverified?').fill('Not found.');
  await editor.keyboard.press('Control+Enter');
  await expect(editor.getByText('Is it so? unverified: saved.')).toBeVisible();
  await checker.keyboard.press('Control+Enter');
  const choice = checker.getByRole('alert').filter({ hasText: 'changed by somebody else' });
  await expect(choice.getByLabel('Theirs, saved')).toHaveAccessibleDescription('unverified');
  await choice.getByLabel('Mine').check();
  await choice.getByRole('button', { name: 'Save the result' }).click();
  await expect(checker.getByText('Is it so? corroborated: saved.')).toBeVisible();
  await expect(checker.getByText('1 earlier verdict')).toBeVisible();
});

test('boundaries moved while a colleague saved show both, too', async ({ desk, login }) => {
  const storyId = await storyOf(desk, TALKS);
  const [checker, editor] = [await login('checker'), await login('editor')];
  await openGalley(checker, storyId);
  await select(checker, '20,000 ballistic');
  await checker.keyboard.press('m');
  await expect(wordsAtHand(checker)).toHaveText('20,000 ballistic');
  await openGalley(editor, storyId, await queryAtHand(checker));

  await checker.keyboard.press('Shift+BracketRight');
  await editor.keyboard.press('BracketLeft');
  await editor.keyboard.press('Enter');
  await expect(editor.getByText('The words of claim 1 are saved.')).toBeVisible();
  await checker.keyboard.press('Enter');
  const choice = checker.getByRole('alert').filter({ hasText: 'changed by somebody else' });
  const [theirs, mine] = [choice.getByLabel('Theirs, saved'), choice.getByLabel('Mine')];
  await expect(theirs).toHaveAccessibleDescription('amassing 20,000 ballistic');
  await expect(mine).toHaveAccessibleDescription('20,000 ballistic missiles');
  await theirs.check();
  await choice.getByRole('button', { name: 'Save the result' }).click();
  await expect(wordsAtHand(checker)).toHaveText('amassing 20,000 ballistic');
});

test('the filter and the open claim stand in the address', async ({ desk, login }) => {
  const page = await login('viewer');
  await page.setViewportSize({ width: 1500, height: 900 });
  await openGalley(page, desk.sampleId);
  const list = page.getByRole('list', { name: 'Claims in reading order' }).getByRole('listitem');
  await expect(list.first()).toBeVisible();
  const all = await list.count();
  await page
    .getByRole('region', { name: 'Coverage: Is it so?' })
    .getByRole('button', { name: 'disputed' })
    .click();
  await expect(page).toHaveURL(/verdict=disputed/);
  await expect(page).toHaveURL(/axis=content/);
  await expect(list).not.toHaveCount(all);
  const few = await list.count();
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(all);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/claim=claim_/);
  const title = await page.getByRole('heading', { name: /^Claim \d+$/ }).textContent();
  await page.reload();
  await expect(list).toHaveCount(few);
  await expect(page.getByRole('heading', { name: title ?? '', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mark claim' })).toHaveCount(0);
});

test('a key leads to the filter, also where it waits in a drawer', async ({ desk, login }) => {
  const page = await login('viewer');
  for (const width of [1500, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await openGalley(page, desk.sampleId);
    await page.keyboard.press('f');
    await expect(page.getByRole('combobox', { name: 'Verdict' })).toBeFocused();
  }
});
