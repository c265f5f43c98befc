import { expect, test } from './desk.ts';
import { TALKS, openGalley, select, storyOf, wordsAtHand, wordsStored } from './galley-page.ts';

test('a checker undoes and does again what they did last, and the record keeps all of it', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  await openGalley(page, storyId);
  await select(page, '20,000 ballistic');
  await page.keyboard.press('m');
  await expect(wordsAtHand(page)).toHaveText('20,000 ballistic');
  await page.keyboard.press('Shift+BracketRight');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The words of claim 1 are saved.')).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.type('A slip of the finger.');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Is it so? corroborated: saved.')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: the verdict on claim 1.')).toBeVisible();
  const so = page.getByRole('region', { name: 'Is it so?' });
  await so.getByText('1 earlier verdict').click();
  await expect(so.getByText('Undone by the one who did it.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(wordsAtHand(page)).toHaveText('20,000 ballistic');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: marking claim 1.')).toBeVisible();
  await expect(page.locator('.sm-galley mark')).toHaveCount(0);
  expect(await wordsStored(desk, storyId)).toMatchObject({ 1: '20,000 ballistic' });

  for (const said of ['marking', 'moving the words of', 'the verdict on']) {
    await page.keyboard.press('Control+y');
    await expect(page.getByText(`Done again: ${said} claim 1.`)).toBeVisible();
  }
  await expect(wordsAtHand(page)).toHaveText('20,000 ballistic missiles');
  await expect(page.locator('.sm-galley mark[data-verdict="corroborated"]')).toHaveCount(1);
  const { events } = await desk.call('admin', 'read-events', { storyId });
  expect(events.filter(({ claimId }) => claimId !== null).map(({ kind }) => kind)).toEqual([
    'claim.marked',
    'claim.adjusted',
    'verdict.recorded',
    'verdict.withdrawn',
    'claim.adjusted',
    'claim.withdrawn',
    'claim.restored',
    'claim.adjusted',
    'verdict.recorded',
  ]);
});

test('what somebody else worked on since is not undone, and says so', async ({ desk, login }) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  await openGalley(page, storyId);
  await select(page, 'has denied');
  await page.keyboard.press('m');
  await expect(wordsAtHand(page)).toHaveText('has denied');
  const { claims } = await desk.call('editor', 'read-marks', { storyId });
  const claimId = claims[0]?.id;
  if (claimId === undefined) throw new Error('Nothing was marked.');
  await desk.call('editor', 'change-claim', { claimId, expects: 1, priority: 'high' });
  await page.getByRole('button', { name: 'Undo marking claim 1' }).click();
  await expect(page.getByText('Not undone: marking claim 1')).toBeVisible();
  await expect(page.locator('.sm-galley mark')).toHaveCount(1);
});

test('withdrawn claims are listed with who and why, and restored from there', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('editor');
  await page.setViewportSize({ width: 1500, height: 900 });
  await openGalley(page, storyId);
  await select(page, 'has denied');
  await page.keyboard.press('m');
  await expect(wordsAtHand(page)).toHaveText('has denied');
  await page.keyboard.press('w');
  await page.getByLabel('Why is it withdrawn?').fill('Said twice.');
  await page.getByRole('button', { name: 'Withdraw it' }).click();
  await page.getByText('1 claim withdrawn').click();
  const listed = page.getByRole('list', { name: 'Withdrawn claims' });
  await expect(listed.getByText('Said twice.')).toBeVisible();
  await expect(listed.getByText('Edgar Lindqvist')).toBeVisible();
  await page.getByRole('button', { name: 'Restore claim 1' }).click();
  await expect(page.getByText('Claim 1 is restored.')).toBeVisible();
  await expect(page.locator('.sm-galley mark')).toHaveText('has denied');
});
