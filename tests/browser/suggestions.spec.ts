import type { Page } from '@playwright/test';
import { seriousFaultsOn } from './axe.ts';
import { type FoundedDesk, expect, test } from './desk.ts';
import { openGalley, storyOf } from './galley-page.ts';
import { annotationFile, w3cAnnotation } from '#tests/fixtures/annotations.ts';

/** Each of these sentences holds a figure, which is enough for the machine to suggest it. */
const STORY = [
  'The new harbour cost 30 million crowns in its first year. It holds 40 ships on a quiet day. It lost 12 percent of them in March.',
  'The old harbour held 900 barges in 1907, the council said.',
].join('\n\n');

const outlines = (page: Page) => page.locator('.sm-suggestion');
const card = (page: Page) => page.getByRole('group', { name: 'Suggestion at the caret' });

async function suggested(desk: FoundedDesk, storyId: string) {
  return (await desk.call('checker', 'read-suggestions', { storyId })).suggestions;
}

async function open(page: Page, storyId: string): Promise<void> {
  await page.setViewportSize({ width: 1500, height: 900 });
  await openGalley(page, storyId);
  await expect(outlines(page).first()).toBeVisible();
}

test('by keyboard alone one goes through suggestions, makes claims of them, puts them away and takes it back; a colleague sees it', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, STORY);
  const before = (await suggested(desk, storyId)).length;
  const [page, colleague] = [await login('checker'), await login('editor')];
  await open(page, storyId);
  await open(colleague, storyId);
  await page.keyboard.press('q');
  await expect(card(page)).toContainText('Suggested:');
  expect(await seriousFaultsOn(page)).toEqual([]);

  await page.keyboard.press('y');
  await expect(page.getByText(/^Claim 1 is made of it and saved\./)).toBeVisible();
  await expect(colleague.locator('.sm-mark[data-number="1"]')).toBeVisible();
  expect((await suggested(desk, storyId)).length).toBeLessThan(before);
  // The caret has gone on to the next one.
  await expect(card(page)).toBeVisible();
  const left = await outlines(page).count();
  await expect(outlines(colleague)).toHaveCount(left);
  await page.keyboard.press('Shift+D');
  await expect(page.getByText(/^The suggestion is dismissed\./)).toBeVisible();
  await expect(outlines(colleague)).not.toHaveCount(left);

  await page.keyboard.press('Control+z');
  await expect(outlines(page)).toHaveCount(left);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.sm-mark')).toHaveCount(0);
  await expect(colleague.locator('.sm-mark')).toHaveCount(0);
  expect((await suggested(desk, storyId)).length).toBe(before);
});

test('a click tells why; one makes claims of all of a kind in a block, opens one, or says why not; the list mirrors them', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, STORY);
  const page = await login('checker');
  await open(page, storyId);
  const first = page.locator('#block-0 .sm-suggestion');
  const inFirst = await first.count();
  await first.first().click();
  await card(page).getByRole('button', { name: 'More with suggestions' }).click();
  await page.getByRole('menuitem', { name: /^Accept (all|the)/ }).click();
  await expect(first).toHaveCount(0);
  const { claims } = await desk.call('checker', 'read-marks', { storyId });
  expect(claims.length).toBe(inFirst);

  await page.getByRole('radiogroup').getByText('Suggested').click();
  const list = page.getByRole('list', { name: 'Suggestions', exact: true });
  await expect(list.getByRole('button', { name: /^Accept: / })).not.toHaveCount(0);
  await page.getByLabel('Draw suggestions in the text').click();
  await expect(outlines(page)).toHaveCount(0);
  await list.getByRole('button').first().click();
  await card(page).getByRole('button', { name: 'More with suggestions' }).click();
  await page.getByRole('menuitem', { name: 'Dismiss it and say why' }).click();
  await page.getByLabel('Why it is dismissed').fill('Nobody doubts it.');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/dismissed\./).first()).toBeVisible();
  const { events } = await desk.call('checker', 'read-events', { storyId });
  expect(events.at(-1)?.sentence).toContain('Nobody doubts it.');

  const admin = await login('admin');
  await admin.goto('/finders');
  await expect(admin.getByRole('table')).toContainText('Figures');
  expect(await seriousFaultsOn(admin)).toEqual([]);
});

test('a suggestion is edited before it becomes a claim: words, kind and who says so; cancelled, it stays as it was', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, STORY);
  const page = await login('checker');
  await open(page, storyId);
  const last = page.locator('#block-1 .sm-suggestion').first();
  await last.click();
  await card(page).getByRole('button', { name: 'Edit' }).click();
  const form = page.getByRole('form', { name: 'Edit the suggestion' });
  await expect(form.getByLabel('Kind')).toBeFocused();
  expect(await seriousFaultsOn(page)).toEqual([]);
  const before = (await suggested(desk, storyId)).length;
  await form.getByRole('button', { name: 'Cancel' }).click();
  await expect(form).toBeHidden();
  await expect(last).toBeVisible();
  expect((await suggested(desk, storyId)).length).toBe(before);

  await last.click();
  await page.keyboard.press('Shift+Y');
  await expect(form.getByLabel('Kind')).toBeFocused();
  const words = (await form.locator('.sm-words-quote').textContent()) ?? '';
  await form.getByRole('button', { name: 'End a word earlier' }).click();
  await expect(form.locator('.sm-words-quote')).not.toHaveText(words);
  await form.getByLabel('Kind').selectOption('Comparison');
  await form.getByLabel('Restatement').fill('It held 900 barges.');
  await form.getByRole('button', { name: 'Make it a claim' }).click();
  await expect(page.getByText(/^Claim 1 is made of it and saved\./)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Claim 1' })).toBeVisible();
  const { claims } = await desk.call('checker', 'read-marks', { storyId });
  expect(claims).toMatchObject([{ kind: 'comparison', restatement: 'It held 900 barges.' }]);
  expect(claims[0]?.words.length).toBeLessThan(words.length);
  const { events } = await desk.call('checker', 'read-events', { storyId });
  expect(events.at(-1)?.sentence).toContain('edited the suggestion');

  await page.keyboard.press('Control+z');
  await expect(page.locator('.sm-mark')).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(page.locator('.sm-mark')).not.toHaveCount(0);
});

test('the weaker ones are shown when they are asked for, and stay so for that person', async ({
  desk,
  login,
}) => {
  const page = await login('checker');
  await open(page, desk.sampleId);
  const strong = await outlines(page).count();
  await page.keyboard.press('Shift+J');
  await expect(page.getByText(/weaker suggestions are shown too\./)).toBeVisible();
  await expect(page.locator('.sm-suggestion[data-weak]')).not.toHaveCount(0);
  await open(page, desk.sampleId);
  await expect(outlines(page)).not.toHaveCount(strong);
  await page.getByRole('radiogroup').getByText('Suggested').click();
  await page.getByLabel(/^Also show the weaker ones/).click();
  await expect(outlines(page)).toHaveCount(strong);
});

test('what was annotated elsewhere is suggested with its note to everybody at once, and its claim keeps the note', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, STORY);
  const { draft } = await desk.call('checker', 'read-story', { storyId });
  const page = await login('checker');
  await open(page, storyId);

  await desk.call('editor', 'import-annotations', {
    storyId,
    draftId: draft.id,
    filename: 'notes.json',
    file: annotationFile(w3cAnnotation('on a quiet day'), w3cAnnotation('nowhere at all')),
  });
  const outline = outlines(page).filter({ hasText: /^on a quiet day$/ });
  await expect(outline).toBeVisible();
  await outline.click();
  await expect(card(page)).toContainText('Annotated elsewhere:');
  await expect(card(page)).toContainText('Check this: on a quiet day');
  await expect(card(page)).toContainText('Ines Calado, 2026-03-01');
  expect(await seriousFaultsOn(page)).toEqual([]);

  await page.keyboard.press('y');
  await expect(page.getByText(/^Claim 1 is made of it and saved\./)).toBeVisible();
  await page.locator('.sm-mark[data-number="1"]').first().click();
  const noted = page.getByRole('region', { name: 'Noted elsewhere' });
  await expect(noted).toContainText('Check this: on a quiet day');
  await expect(noted).toContainText('Ines Calado');
});
