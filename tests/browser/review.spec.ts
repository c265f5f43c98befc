import type { Page } from '@playwright/test';
import type { StoryId } from '#lib/id.ts';
import { splitDraft } from '#lib/review/coverage.ts';
import { NO_RULES } from '#tests/fixtures/policies.ts';
import { faultsOn } from './axe.ts';
import { type FoundedDesk, expect, test } from './desk.ts';
import { openGalley, TALKS, storyOf } from './galley-page.ts';
import { PEOPLE } from './people.ts';

async function mark(desk: FoundedDesk, storyId: StoryId, words: string) {
  const { draft } = await desk.call('checker', 'read-story', { storyId });
  const start = draft.text.indexOf(words);
  const spans = [{ start, end: start + words.length }];
  const marking = { storyId, draftId: draft.id, spans, priority: 'high' } as const;
  return (await desk.call('checker', 'mark-claim', marking)).claim;
}

/** Lets nothing but what a test does stand in the way: a policy without rules, and every sentence dismissed. */
async function readyToSign(desk: FoundedDesk, storyId: StoryId): Promise<void> {
  const { version } = await desk.call('admin', 'write-policy', { policy: NO_RULES });
  const { story, draft } = await desk.call('admin', 'read-story', { storyId });
  const choice = { storyId, expects: story.version, policyVersionId: version.id };
  await desk.call('admin', 'choose-policy', choice);
  const spans = splitDraft(draft).flatMap((block) => block);
  await desk.call('admin', 'dismiss-sentences', { storyId, draftId: draft.id, spans });
}

async function expectToFit(page: Page): Promise<void> {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    // From the top: what scrolling left half under the bar that stays is reached by scrolling back.
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(400);
      expect(await faultsOn(page)).toEqual([]);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
}

test('a checker sends a story to review, an editor signs, a late change voids it visibly, and the difference is approved', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const claim = await mark(desk, storyId, '20,000 ballistic missiles');
  await readyToSign(desk, storyId);
  const [checker, editor] = [await login('checker'), await login('editor')];

  await checker.goto(`/stories/${storyId}/review`);
  await expect(checker.getByText('Nobody has signed yet')).toBeVisible();
  await expect(checker.getByRole('button', { name: 'Sign', exact: true })).toHaveCount(0);
  await checker.getByRole('button', { name: 'Send to review' }).click();
  await expect(checker.getByText('In review', { exact: true })).toBeVisible();

  await editor.goto('/notices');
  await editor
    .getByRole('link', { name: /Waits for your signature/ })
    .first()
    .click();
  await expect(editor.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible();
  await expectToFit(editor);
  await expect(editor.getByText('Signed are one claim, no warning and no waiver.')).toBeVisible();
  await editor.getByLabel('Remark (may be left out)').fill('Read against the minutes.');
  await editor.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(editor.getByText('Signed off', { exact: true })).toBeVisible();
  await expect(editor.getByText('Read against the minutes.')).toBeVisible();

  await desk.call('checker', 'record-verdict', {
    claimId: claim.id,
    draftId: claim.draftId,
    expects: claim.version,
    axis: 'content',
    value: 'unverified',
    justification: 'No count is public.',
  });
  // The page follows by itself, and says so.
  const told = editor.getByRole('status').filter({ hasText: 'Sign-off 1 has become void.' });
  await expect(told).toBeVisible();
  const changed = editor.getByRole('region', { name: 'Sign-off 1 is void' });
  await expect(changed).toContainText(PEOPLE.checker.name);
  await expect(changed.getByRole('listitem')).toHaveText(/Claim 1: verdict: .*ballistic missiles/);
  await expectToFit(editor);

  // What a claim says now is told beside what it said; whoever changed it is told what they did.
  await openGalley(checker, storyId, `?claim=${claim.id}`);
  await expect(checker.getByRole('link', { name: 'In review' })).toBeVisible();
  await desk.call('checker', 'change-claim', {
    claimId: claim.id,
    expects: claim.version + 1,
    priority: 'low',
    restatement: 'Karsh has missiles.',
  });
  await expect(changed).toContainText('restatement: from “nothing” to “Karsh has missiles.”');
  await expect(changed).toContainText('priority: from “High” to “Low”');

  const reviewPage = editor.url();
  await editor.getByRole('link', { name: 'The file as it stood at sign-off 1' }).click();
  await expect(editor.getByText('The record still gives exactly what was signed.')).toBeVisible();
  await expect(editor.getByText('No count is public.')).toHaveCount(0);
  await expectToFit(editor);
  await editor.getByRole('link', { name: 'Report of this sign-off' }).click();
  await editor.getByRole('link', { name: /^Annotated story/ }).click();
  await expect(
    editor.getByRole('heading', { name: 'Report of sign-off 1', level: 1 }),
  ).toBeVisible();
  const signed = editor.frameLocator('iframe');
  await expect(signed.getByText('As it was signed: sign-off 1, which is void')).toBeVisible();
  await expect(signed.getByText('Read against the minutes.')).toBeVisible();
  await expect(signed.getByText('No count is public.')).toHaveCount(0);
  await expect(editor.getByRole('link', { name: 'Download' })).toHaveAttribute(
    'href',
    /\/sign-offs\/.+\/report\?format=story-html$/,
  );
  await expectToFit(editor);
  await editor.getByRole('link', { name: 'the file as it stood' }).click();
  await expect(
    editor.getByRole('heading', { name: 'As it stood at sign-off 1', level: 1 }),
  ).toBeVisible();
  await editor.goto(reviewPage);

  const approves = editor.getByLabel('I approve what changed since sign-off 1');
  await expect(approves).toBeChecked();
  await editor.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(editor.getByText(/approving the difference/)).toBeVisible();
  await expect(checker.getByRole('link', { name: 'Signed off' })).toBeVisible();
  await expect(editor.getByRole('region', { name: 'Sign-off 1 is void' })).toHaveCount(0);

  await editor.getByRole('button', { name: 'Note as published' }).click();
  await editor.getByRole('dialog').getByRole('button', { name: 'Note as published' }).click();
  await expect(editor.getByText('Published', { exact: true })).toBeVisible();
  await editor.getByLabel('As readers are told').fill('It was 2,000.');
  await editor.getByLabel('What did the check miss, and why?').fill('Nobody counted the noughts.');
  await editor.getByRole('button', { name: 'Add a correction' }).click();
  await expect(editor.getByText('Nobody counted the noughts.')).toBeVisible();
  await expect(editor.getByText('Corrected', { exact: true })).toBeVisible();
  await editor.getByRole('button', { name: 'Which other stories rest on claim 1?' }).click();
  await expect(
    editor.getByText(/No other story you see rests|the same words/).first(),
  ).toBeVisible();
  await expectToFit(editor);
});

test('who judged a claim of high priority cannot sign, and is told so', async ({ desk, login }) => {
  const storyId = await storyOf(desk, TALKS);
  const claim = await mark(desk, storyId, '20,000 ballistic missiles');
  await desk.call('editor', 'record-verdict', {
    claimId: claim.id,
    draftId: claim.draftId,
    expects: claim.version,
    axis: 'attribution',
    value: 'corroborated',
    justification: 'He said it on the record.',
  });
  await desk.call('checker', 'send-to-review', { storyId });
  const editor = await login('editor');
  await editor.goto(`/stories/${storyId}/review`);
  await expect(editor.getByText(/You judged claim 1/)).toBeVisible();
  await expect(editor.getByRole('button', { name: 'Sign', exact: true })).toHaveCount(0);
  await editor.getByLabel('What has to be done first?').fill('Somebody else has to sign.');
  await editor.getByRole('button', { name: 'Send back' }).click();
  await expect(editor.getByText(/sent the story back: Somebody else has to sign/)).toBeVisible();

  const checker = await login('checker');
  await checker.goto('/notices');
  await expect(checker.getByText('Sent back to you').first()).toBeVisible();
});
