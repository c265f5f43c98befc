import type { Page } from '@playwright/test';
import type { Claim } from '#lib/claim/claim.ts';
import { faultsOn } from './axe.ts';
import { type FoundedDesk, expect, test } from './desk.ts';
import { TALKS, openGalley, storyOf } from './galley-page.ts';
import { PEOPLE } from './people.ts';

const REASON = 'Nobody but the minister says so.';

async function mark(desk: FoundedDesk, storyId: Claim['storyId'], words: string): Promise<Claim> {
  const { draft } = await desk.call('admin', 'read-story', { storyId });
  const start = draft.text.indexOf(words);
  const spans = [{ start, end: start + words.length }];
  return (await desk.call('admin', 'mark-claim', { storyId, draftId: draft.id, spans })).claim;
}

/** Two claims that the administrator has judged: one disputed, one corroborated. */
async function judgedStory(desk: FoundedDesk) {
  const storyId = await storyOf(desk, TALKS);
  const claims = [
    await mark(desk, storyId, '20,000 ballistic missiles'),
    await mark(desk, storyId, 'has denied that its arsenal was on the table'),
  ] as const;
  for (const [at, claim] of claims.entries()) {
    let { version } = claim;
    for (const axis of ['attribution', 'content'] as const) {
      const value = at === 0 && axis === 'content' ? 'disputed' : 'corroborated';
      const answer = await desk.call('admin', 'record-verdict', {
        claimId: claim.id,
        expects: version,
        draftId: claim.draftId,
        axis,
        value,
        disputedReason: value === 'disputed' ? 'refuted' : null,
        justification: REASON,
      });
      version = answer.claim.version;
    }
  }
  return { storyId, claims };
}

async function expectNoAxeFault(page: Page): Promise<void> {
  // What slides in or fades is judged when it stands.
  await page.waitForTimeout(400);
  expect(await faultsOn(page)).toEqual([]);
}

test('an editor asks, a checker judges blind, and the editor compares and settles', async ({
  desk,
  login,
}) => {
  const { storyId } = await judgedStory(desk);
  const [editor, checker] = [await login('editor'), await login('checker')];
  await openGalley(checker, storyId);
  await checker.keyboard.press('n');
  await expect(checker.getByText(REASON).first()).toBeVisible();

  await openGalley(editor, storyId);
  await editor.getByRole('button', { name: 'Story', exact: true }).press('Enter');
  await editor.getByRole('menuitem', { name: 'Second readings' }).click();
  await expect(editor.getByText('No second reading was asked for yet')).toBeVisible();
  await editor.getByLabel('Number or words').fill('nothing of the kind');
  await expect(editor.getByText('No claim fits the filter.')).toBeVisible();
  await editor.getByLabel('Number or words').fill('');
  await editor.getByLabel('All 2 claims that fit').check();
  await editor.getByLabel('Who is to read them').selectOption({ label: PEOPLE.checker.name });
  await editor.getByLabel('Note to the reader').fill('Look at the figure.');
  await expectNoAxeFault(editor);
  await editor.getByRole('button', { name: 'Ask for a second reading of 2 claims' }).click();
  await expect(editor.getByText(`${PEOPLE.checker.name}: 2 claims`)).toBeVisible();

  // What stood on the checker's screen already goes as soon as they are asked.
  const banner = checker.getByRole('region', { name: 'Your second reading' });
  await expect(banner.getByText('You are asked for a second reading of 2 claims')).toBeVisible();
  await expect(banner.getByText('Look at the figure.')).toBeVisible();
  await expect(checker.getByText(REASON)).toHaveCount(0);
  await expect(checker.getByText('not judged yet').first()).toBeVisible();
  await expectNoAxeFault(checker);

  await banner.getByRole('button', { name: 'Next claim to judge' }).click();
  await judge(checker, '1', 'corroborated');
  await judge(checker, 'Shift+1', 'corroborated');
  await expect(banner.getByText('1 of 2 judged.')).toBeVisible();
  await checker.keyboard.press('r');
  await judge(checker, '1', 'corroborated');
  await expect(checker.getByText('Is it so? corroborated: saved.')).toBeVisible();

  await banner.getByRole('button', { name: 'Hand it in' }).click();
  const dialog = checker.getByRole('dialog', { name: 'Hand in your second reading' });
  await expect(dialog.getByLabel(/Why is claim \d left out/)).toBeVisible();
  await expectNoAxeFault(checker);
  await dialog.getByRole('button', { name: 'Go on reading' }).click();
  await judge(checker, 'Shift+1', 'corroborated');
  await expect(banner.getByText('2 of 2 judged.')).toBeVisible();
  await banner.getByRole('button', { name: 'Hand it in' }).click();
  await dialog.getByRole('button', { name: 'Hand it in' }).click();
  await expect(banner).toHaveCount(0);
  await expect(checker.getByText(REASON).first()).toBeVisible();

  await editor.reload();
  await editor.getByRole('link', { name: /Compare/ }).click();
  await expect(editor.getByRole('heading', { name: '1 difference to settle' })).toBeVisible();
  const together = editor.getByRole('row', { name: /Both together/ });
  await expect(together.getByRole('cell')).toHaveText(['4', '75 %', '0.00']);
  await expect(editor.getByText(/It rests on 4 judgements/)).toBeVisible();
  await expectNoAxeFault(editor);
  const settle = editor.getByRole('form', { name: 'Settle claim 1: Is it so?' });
  await settle.getByLabel('Take the second').check();
  await settle.getByRole('button', { name: 'Settle it' }).click();
  await expect(editor.getByText('Settled: the second verdict is taken.')).toBeVisible();
  await expect(editor.getByRole('heading', { name: 'The claims' })).toBeVisible();
  await expectNoAxeFault(editor);
  await editor.emulateMedia({ media: 'print' });
  await expect(editor.getByText('Settled: the second verdict is taken.')).toBeVisible();
});

async function judge(page: Page, key: string, value: string): Promise<void> {
  await page.keyboard.press(key);
  await page.getByLabel(`Why ${value}?`).fill('Read again from the start.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Second reading, .*: saved\.$/)).toBeVisible();
  await expect(page.getByLabel(`Why ${value}?`)).toHaveCount(0);
}

test('two claims are linked by the keyboard, each shows the other, and the link goes again', async ({
  desk,
  login,
}) => {
  const { storyId, claims } = await judgedStory(desk);
  const [page, other] = [await login('checker'), await login('editor')];
  await openGalley(other, storyId, `?claim=${claims[1].id}`);
  await openGalley(page, storyId, `?claim=${claims[0].id}`);
  await page.keyboard.press('l');
  const form = page.getByRole('form', { name: 'Link to another claim' });
  await form.getByRole('combobox', { name: 'The other claim' }).fill('arsenal');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectNoAxeFault(page);
  await form.getByLabel('Note').fill('Both cannot be so.');
  await form.getByRole('button', { name: 'Link them' }).click();
  await expect(page.getByText('Claims 1 and 2 are linked.')).toBeVisible();
  await expect(page.getByText('Conflicts with claim 2')).toBeVisible();
  await expectNoAxeFault(page);

  // The colleague who has the other claim open sees it by itself.
  await expect(other.getByText('Conflicts with claim 1')).toBeVisible();
  await expect(other.getByText('Both cannot be so.', { exact: true })).toBeVisible();
  await other.getByRole('button', { name: 'Open claim 1' }).click();
  await expect(other.getByRole('heading', { name: 'Claim 1', exact: true })).toBeVisible();
  await other.getByRole('button', { name: 'Unlink claim 2' }).click();
  await expect(other.getByText('Claims 1 and 2 are no longer linked.')).toBeVisible();
  await expect(page.getByText('Conflicts with claim 2')).toHaveCount(0);

  // The claim that was open before is offered first.
  await other.getByRole('button', { name: 'Link to another claim' }).click();
  await other.getByRole('button', { name: 'The claim I had open before: claim 2' }).click();
  await other.getByLabel('Same as').check();
  await other.getByRole('button', { name: 'Link them' }).click();
  await expect(other.getByText('Same as claim 2')).toBeVisible();
});
