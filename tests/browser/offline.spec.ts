import type { Page } from '@playwright/test';
import { seriousFaultsOn } from './axe.ts';
import { type FoundedDesk, expect, test } from './desk.ts';
import { TALKS, openGalley, queryAtHand, select, storyOf, wordsAtHand } from './galley-page.ts';

const banner = (page: Page) =>
  page.getByRole('region', { name: /desk cannot be reached|Your work is being sent|was refused/ });

/** A story with one claim, open in the checker's browser. */
async function onAClaim(desk: FoundedDesk, page: Page) {
  const storyId = await storyOf(desk, TALKS);
  await openGalley(page, storyId);
  await select(page, 'has denied');
  await page.keyboard.press('m');
  await expect(wordsAtHand(page)).toHaveText('has denied');
  const query = await queryAtHand(page);
  return { storyId, query };
}

const claimsOf = async (desk: FoundedDesk, storyId: string) =>
  (await desk.call('admin', 'read-marks', { storyId })).claims;

test('without a connection what is done waits, survives a reload, and is sent once, in order', async ({
  desk,
  login,
}) => {
  const page = await login('checker');
  const { storyId } = await onAClaim(desk, page);
  await page.context().setOffline(true);
  await page.getByLabel('Restatement').fill('Karsh denies it.');
  await page.getByRole('button', { name: 'Save claim' }).click();
  await expect(page.getByText('Not saved yet: it waits to be sent.')).toBeVisible();
  await expect(banner(page)).toContainText('1 change waits to be sent.');

  await page.keyboard.press('1');
  await page.getByLabel('Why corroborated?').fill('On the record.');
  await page.keyboard.press('Control+Enter');
  await expect(banner(page)).toContainText('2 changes wait to be sent.');
  await select(page, 'wary of another war');
  await page.keyboard.press('m');
  await expect(banner(page)).toContainText('3 changes wait to be sent.');
  await expect(page.locator('[data-part="waiting"]')).toHaveText('wary of another war');
  await expect(page.locator('.sm-galley mark')).toHaveCount(1);
  expect(await seriousFaultsOn(page)).toEqual([]);
  expect(await claimsOf(desk, storyId)).toMatchObject([{ restatement: '', version: 1 }]);

  // The page is loaded anew while only the API cannot be reached: what waits is still there.
  await page.route('**/api/v1/**', (route) => route.abort());
  await page.context().setOffline(false);
  await page.reload();
  await expect(page.getByText('3 changes wait to be sent.')).toBeVisible();
  await expect(page.locator('[data-part="waiting"]')).toHaveText('wary of another war');
  await page.unroute('**/api/v1/**');
  await expect(page.locator('.sm-galley mark')).toHaveCount(2);
  await expect(page.locator('[data-part="waiting"]')).toHaveCount(0);
  await expect(page.getByText('wait to be sent')).toHaveCount(0);
  const claims = await claimsOf(desk, storyId);
  expect(claims).toHaveLength(2);
  expect(claims[0]).toMatchObject({
    words: 'has denied',
    restatement: 'Karsh denies it.',
    version: 3,
    verdicts: { content: 'corroborated' },
  });
});

test('an answer that is lost on the way does not double what was done', async ({ desk, login }) => {
  const page = await login('checker');
  const { storyId } = await onAClaim(desk, page);
  let lost = 0;
  await page.route('**/claims', async (route) => {
    if (route.request().method() !== 'POST' || lost === 2) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await select(page, 'wary of another war');
  await page.keyboard.press('m');
  await expect(page.locator('.sm-galley mark')).toHaveCount(2);
  await expect(page.locator('[data-part="waiting"]')).toHaveCount(0);
  expect(lost).toBe(2);
  expect((await claimsOf(desk, storyId)).map(({ words }) => words)).toEqual([
    'has denied',
    'wary of another war',
  ]);
});

test('what the desk refuses when it is sent stays, with why, until its author has looked', async ({
  desk,
  login,
}) => {
  const page = await login('checker');
  // A browser without a window asks nobody whether its page may write to the clipboard.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const { storyId } = await onAClaim(desk, page);
  const [claim] = await claimsOf(desk, storyId);
  if (claim === undefined) throw new Error('The claim is there.');
  await page.context().setOffline(true);
  await page.getByLabel('Restatement').fill('Karsh denies it.');
  await page.getByRole('button', { name: 'Save claim' }).click();
  await expect(banner(page)).toContainText('1 change waits to be sent.');
  await desk.call('editor', 'change-claim', {
    claimId: claim.id,
    expects: claim.version,
    restatement: 'Karsh has denied it.',
  });
  await page.context().setOffline(false);
  await expect(page.getByText('1 change was refused.')).toBeVisible();
  await page.getByRole('button', { name: 'Show what waits' }).click();
  const list = page.getByRole('dialog', { name: 'Not saved yet' });
  await expect(list).toContainText('has changed since you read it');
  await expect(list).toContainText('Restatement: Karsh denies it.');
  expect(await seriousFaultsOn(page)).toEqual([]);
  await list.getByRole('button', { name: 'Look at what is there now' }).click();
  await expect(page.getByLabel('Restatement')).toHaveValue('Karsh has denied it.');
  await page.getByRole('button', { name: 'Show what waits' }).click();
  await list.getByRole('button', { name: 'Drop it' }).click();
  await list.getByRole('button', { name: 'Copy the text and drop it' }).click();
  await expect(page.getByText('was refused')).toHaveCount(0);
});

test('a file waits in its window only, and the banner says so', async ({ desk, login }) => {
  const page = await login('checker');
  const { storyId } = await onAClaim(desk, page);
  await page.keyboard.press('e');
  const form = page.getByRole('form', { name: 'New evidence' });
  await form.getByLabel('Question').fill('Did they?');
  await form.getByLabel('Answer').fill('They did.');
  await form.getByLabel('Citation').fill('Ministry transcript');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'transcript.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('We deny it.'),
  });
  await page.context().setOffline(true);
  await form.getByRole('button', { name: 'Save evidence' }).click();
  await expect(banner(page)).toContainText('A file waits in this window only.');
  await page.context().setOffline(false);
  const kept = page.getByRole('article').getByText('Ministry transcript', { exact: true });
  await expect(kept).toBeVisible();
  await expect(page.getByText('wait to be sent')).toHaveCount(0);
  const [claim] = await claimsOf(desk, storyId);
  if (claim === undefined) throw new Error('The claim is there.');
  const { evidence } = await desk.call('admin', 'read-claim', { claimId: claim.id });
  expect(evidence).toMatchObject([{ keptCopy: { filename: 'transcript.txt' } }]);
});

test('whoever signs out while work waits is asked first', async ({ desk, login }) => {
  const page = await login('editor');
  const storyId = await storyOf(desk, TALKS);
  await openGalley(page, storyId);
  await page.context().setOffline(true);
  await select(page, 'has denied');
  await page.keyboard.press('m');
  await expect(banner(page)).toContainText('1 change waits to be sent.');
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  const asking = page.getByRole('dialog', { name: 'Some of your work is not saved yet' });
  await expect(asking).toContainText('1 change waits in this browser');
  await asking.getByRole('button', { name: 'Stay signed in' }).click();
  await page.context().setOffline(false);
  await expect(page.locator('.sm-galley mark')).toHaveText('has denied');
});

test('the server is killed in the middle of an edit: what was typed is there, and saved once', async ({
  desk,
  login,
}) => {
  const page = await login('checker');
  const { storyId } = await onAClaim(desk, page);
  await page.getByLabel('Restatement').fill('Karsh denies');
  const startAgain = await desk.cutPower();
  await page.getByLabel('Restatement').pressSequentially(' it.');
  await page.getByRole('button', { name: 'Save claim' }).click();
  await expect(banner(page)).toContainText('1 change waits to be sent.');
  await page.keyboard.press('2');
  await page.getByLabel('Why unverified?').fill('Nobody asked them.');
  await startAgain();

  await expect(page.getByLabel('Restatement')).toHaveValue('Karsh denies it.');
  await expect(banner(page)).toHaveCount(0);
  await expect(page.getByLabel('Why unverified?')).toHaveValue('Nobody asked them.');
  await page.getByLabel('Why unverified?').press('Control+Enter');
  await expect(page.getByText('Is it so? unverified: saved.')).toBeVisible();
  expect(await claimsOf(desk, storyId)).toMatchObject([
    { restatement: 'Karsh denies it.', version: 3, verdicts: { content: 'unverified' } },
  ]);
  // Colleagues' work comes in again by itself.
  await desk.call('editor', 'mark-claim', {
    storyId,
    draftId: (await desk.call('admin', 'read-story', { storyId })).draft.id,
    spans: [{ start: 0, end: 5 }],
  });
  await expect(page.locator('.sm-galley mark')).toHaveCount(2);
});
