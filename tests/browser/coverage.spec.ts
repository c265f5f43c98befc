import type { Page } from '@playwright/test';
import { type FoundedDesk, expect, test } from './desk.ts';
import { TALKS, draw, openGalley, select, storyOf } from './galley-page.ts';
import { PEOPLE } from './people.ts';

/** How long a colleague's work may take to appear, as the desk promises. */
const WITHIN_MS = 1_000;

/** The sentences of TALKS in reading order, without those of the repeated headline. */
const FIRST = 'World News';
const HEADLINE = 'Strait Talks Called a Good Start as Both Sides Trade Warnings';
const MINISTER = 'Foreign Minister Ravid Solano, speaking on the quay';
const ENVOY = 'The envoy, Petra Lindahl, has stayed silent on what was discussed.';

const left = (page: Page, count: number) =>
  page.getByRole('button', { name: `${count} of 11 sentences left` });

/** Waits until the selection begins with these words. A kicker's are selected as they are shown: in capitals. */
async function expectSelected(page: Page, words: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => getSelection()?.toString().toLowerCase() ?? ''))
    .toContain(words.toLowerCase());
}

/** The number of standing dismissals as the desk has stored them. */
async function stored(desk: FoundedDesk, storyId: string): Promise<number> {
  return (await desk.call('viewer', 'read-coverage', { storyId })).dismissals.length;
}

async function open(page: Page, storyId: string, width = 1500): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await openGalley(page, storyId);
}

/** A story in which the viewer may read too. */
async function aStory(desk: FoundedDesk): Promise<string> {
  const storyId = await storyOf(desk, TALKS);
  await desk.call('admin', 'add-member', { storyId, personId: desk.ids.viewer });
  return storyId;
}

test('by keyboard alone one reads from untouched sentence to untouched sentence and takes back a slip', async ({
  desk,
  login,
}) => {
  const storyId = await aStory(desk);
  const page = await login('checker');
  await open(page, storyId);
  await expect(left(page, 9)).toBeVisible();
  await page.keyboard.press('u');
  await expectSelected(page, FIRST);
  await page.keyboard.press('x');
  await expect(page.getByText('Dismissed. 8 of 11 sentences left.')).toBeVisible();
  await expectSelected(page, HEADLINE);
  // Faster than the server answers: each key meets the next sentence.
  await page.keyboard.press('x');
  await page.keyboard.press('x');
  await expect(left(page, 6)).toBeVisible();
  await expectSelected(page, 'People close to the delegation');
  // Nothing is left before it: round the beginning of the text to the last of all.
  await page.keyboard.press('Shift+U');
  await expectSelected(page, 'For now the only certainty');
  await page.keyboard.press('Shift+U');
  await expectSelected(page, 'Its neighbours, wary of another war');
  expect(await stored(desk, storyId)).toBe(3);

  await select(page, HEADLINE);
  await page.keyboard.press('Shift+X');
  await expect(page.getByText('Taken back: the sentence is no longer dismissed.')).toBeVisible();
  await expect(left(page, 7)).toBeVisible();
  expect(await stored(desk, storyId)).toBe(2);

  // A claim on a dismissed sentence counts before the dismissal, and goes with the claim.
  await select(page, 'speaking on the quay');
  await page.keyboard.press('m');
  await expect(page.getByText('Claim 1 is marked and saved.')).toBeVisible();
  await select(page, MINISTER);
  await page.keyboard.press('x');
  await expect(page.getByText('This sentence is claimed already.')).toBeVisible();
});

test('a range is dismissed at once and undone in the same breath, with the mouse too', async ({
  desk,
  login,
}) => {
  const storyId = await aStory(desk);
  const page = await login('checker');
  await open(page, storyId);
  await select(page, 'stayed silent');
  await page.keyboard.press('m');
  await expect(page.getByText('Claim 1 is marked and saved.')).toBeVisible();
  await expect(left(page, 8)).toBeVisible();
  await draw(page, 'Ravid Solano', 'moving toward');
  // Two of the minister's, one of the prime minister's; the claimed and the repeated are passed over.
  await page.getByRole('button', { name: 'Nothing to check in 3 sentences' }).click();
  await expect(page.getByText('3 sentences dismissed. 5 of 11 sentences left.')).toBeVisible();
  expect(await stored(desk, storyId)).toBe(3);
  await page.getByRole('button', { name: 'Undo dismissing 3 sentences' }).click();
  await expect(page.getByText('Undone: dismissing 3 sentences.')).toBeVisible();
  await expect(left(page, 8)).toBeVisible();
  expect(await stored(desk, storyId)).toBe(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(left(page, 5)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(left(page, 8)).toBeVisible();
  expect(await stored(desk, storyId)).toBe(0);
});

test('two people see each other’s dismissals within a second, and nothing moves under the eye', async ({
  desk,
  login,
}) => {
  const storyId = await aStory(desk);
  const [checker, editor] = [await login('checker'), await login('editor')];
  await open(checker, storyId);
  await open(editor, storyId);
  await expect(left(editor, 9)).toBeVisible();
  await select(editor, ENVOY);
  const topBefore = await editor.locator('[data-block="4"]').boundingBox();
  await checker.keyboard.press('u');
  await checker.keyboard.press('x');
  await expect(left(editor, 8)).toBeVisible({ timeout: WITHIN_MS });
  expect(await editor.locator('[data-block="4"]').boundingBox()).toEqual(topBefore);
  await expectSelected(editor, ENVOY);

  await select(editor, FIRST);
  await editor.keyboard.press('x');
  await expect(
    editor.getByText(`${PEOPLE.checker.name} has dismissed this sentence already.`),
  ).toBeVisible();
  // A colleague takes it back from the gutter of the block.
  await editor.locator('[data-gutter="0"]').click();
  const card = editor.getByRole('dialog', { name: 'Coverage of this block' });
  await expect(card.getByText(PEOPLE.checker.name)).toBeVisible();
  await card.getByRole('button', { name: 'Take back' }).click();
  await expect(left(checker, 9)).toBeVisible({ timeout: WITHIN_MS });
  await card.getByRole('button', { name: 'Nothing to check in the untouched sentence' }).click();
  await expect(left(checker, 8)).toBeVisible({ timeout: WITHIN_MS });
});

test('the list says who dismissed what, and the outline which blocks have something left', async ({
  desk,
  login,
}) => {
  const storyId = await aStory(desk);
  const page = await login('checker');
  await open(page, storyId);
  await expect(left(page, 9)).toBeVisible();
  await page.keyboard.press('u');
  await page.keyboard.press('x');
  await page.keyboard.press('x');
  await expect(left(page, 7)).toBeVisible();
  await page.keyboard.press('d');
  await expect(page.getByRole('combobox', { name: 'Dismissed by' })).toBeFocused();
  const list = page.getByRole('list', { name: 'Dismissed sentences in reading order' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list.getByRole('listitem').first()).toContainText(PEOPLE.checker.name);
  await list.getByRole('button', { name: `Take back: ${FIRST}` }).press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expectSelected(page, FIRST);

  await page.getByText('Outline', { exact: true }).click();
  const blocks = page.getByRole('list', { name: 'Outline of the story' }).getByRole('listitem');
  await expect(blocks).toHaveCount(6);
  await page.getByLabel('Only blocks with something untouched').check();
  await expect(blocks).toHaveCount(5);
});

test('whoever may only read sees the coverage and changes nothing', async ({ desk, login }) => {
  const storyId = await aStory(desk);
  const page = await login('viewer');
  await open(page, storyId);
  await expect(left(page, 9)).toBeVisible();
  await page.keyboard.press('u');
  await expectSelected(page, FIRST);
  await page.keyboard.press('x');
  await page.locator('[data-gutter="2"]').click();
  const card = page.getByRole('dialog', { name: 'Coverage of this block' });
  await expect(card).toContainText('2 sentences: 0 claimed, 0 dismissed');
  await expect(card.getByRole('button', { name: 'Nothing to check' })).toHaveCount(0);
  expect(await stored(desk, storyId)).toBe(0);
});
