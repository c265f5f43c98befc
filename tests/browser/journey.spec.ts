import type { Page } from '@playwright/test';
import type { Policy } from '#lib/policy/policy.ts';
import { splitDraft } from '#lib/review/coverage.ts';
import { type FoundedDesk, expect, test } from './desk.ts';
import { TALKS, openGalley, select, storyOf, wordsAtHand } from './galley-page.ts';
import { PEOPLE } from './people.ts';

const MISSILES = '20,000 ballistic missiles';
const EXPERT = 'Prof. Ada Quist';

/** What this house wants before an editor signs. */
const POLICY: Policy = {
  name: 'What we owe our readers',
  note: '',
  rules: [
    {
      id: 'judged',
      kind: 'verdict-on-both-axes',
      params: { priority: 'high' },
      severity: 'blocks',
      reason: 'We print nothing we have not judged.',
      mayWaive: 'nobody',
    },
    {
      id: 'heard',
      kind: 'right-of-reply',
      params: { reply: 'sought' },
      severity: 'blocks',
      reason: 'Whoever is accused is heard.',
      mayWaive: 'editor',
    },
    {
      id: 'answered',
      kind: 'open-queries-none',
      params: {},
      severity: 'blocks',
      reason: 'We wait for what we asked.',
      mayWaive: 'editor',
    },
    {
      id: 'read',
      kind: 'coverage-complete',
      params: {},
      severity: 'blocks',
      reason: 'Somebody has read every sentence.',
      mayWaive: 'nobody',
    },
  ],
};

/** A story under that policy, with the reporter on it, whose other sentences hold nothing to check. */
async function aStory(desk: FoundedDesk) {
  const storyId = await storyOf(desk, TALKS);
  await desk.call('admin', 'add-member', { storyId, personId: desk.ids.reporter });
  const { version } = await desk.call('admin', 'write-policy', { policy: POLICY });
  const { story, draft } = await desk.call('admin', 'read-story', { storyId });
  const choice = { storyId, expects: story.version, policyVersionId: version.id };
  await desk.call('admin', 'choose-policy', choice);
  const spans = splitDraft(draft).flatMap((block) => block);
  await desk.call('admin', 'dismiss-sentences', { storyId, draftId: draft.id, spans });
  return storyId;
}

/** Gives a verdict on the claim that is open by its keys. */
async function judge(page: Page, key: string, justification: string): Promise<void> {
  await page.locator('.sm-galley').focus();
  await page.keyboard.press(key);
  await page.keyboard.type(justification);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^(Was it said|Is it so)\? \w+: saved\.$/)).toBeVisible();
}

async function closeQuery(page: Page, number: number, to: string): Promise<void> {
  await page.getByRole('link', { name: `Query ${number} to ${to}` }).click();
  // The query that was open before stands there until this one has come.
  const query = page.getByRole('article', { name: `Query ${number} to ${to}` });
  await query.getByRole('button', { name: 'Close', exact: true }).click();
  const closing = page.getByRole('form', { name: `Close query ${number}` });
  await closing.getByLabel('What follows from it').fill('It is said in the text.');
  await closing.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByText(`Query ${number} is closed: saved.`)).toBeVisible();
}

test('checker, reporter, expert and editor take one story to sign-off, through a late change, and to what comes after', async ({
  browser,
  desk,
  login,
}) => {
  const storyId = await aStory(desk);
  const [checker, editor] = [await login('checker'), await login('editor')];

  // The checker marks what is accused, and asks the reporter.
  await openGalley(checker, storyId);
  await select(checker, MISSILES);
  await checker.keyboard.press('m');
  await expect(wordsAtHand(checker)).toHaveText(MISSILES);
  const { claims } = await desk.call('checker', 'read-marks', { storyId });
  const [claim] = claims;
  if (claim === undefined) throw new Error('Nothing was marked.');
  const matters = { priority: 'high', accused: ['Karsh'] } as const;
  await desk.call('checker', 'change-claim', { claimId: claim.id, expects: 1, ...matters });
  await checker.locator('.sm-galley').focus();
  await checker.keyboard.press('Shift+c');
  const asking = checker.getByRole('form', { name: 'New query' });
  await asking.getByLabel('Name').selectOption({ label: PEOPLE.reporter.name });
  await asking.getByLabel('Question').fill('Who counted the missiles?');
  await checker.keyboard.press('Control+Enter');
  await expect(checker.getByText(/^Query 1 to .* is asked: saved\.$/)).toBeVisible();

  const reporter = await login('reporter');
  await reporter.goto('/notices');
  await reporter.getByRole('link', { name: /A query is put to you/ }).click();
  await reporter.getByRole('textbox', { name: 'Your answer' }).fill('The ministry, in June.');
  await reporter.getByRole('button', { name: 'Send your answer' }).click();
  await expect(reporter.getByText('The answer to query 1 is saved.')).toBeVisible();

  // An expert without an account answers by a link.
  await checker.goto(`/stories/${storyId}/queries`);
  const putting = checker.getByRole('form', { name: 'New query' });
  await putting.getByLabel('Put to').selectOption({ label: 'Expert' });
  await putting.getByLabel('Name').fill(EXPERT);
  await putting.getByLabel('Claims it bears on').fill('1');
  await checker
    .getByRole('listbox')
    .getByRole('option', { name: `1 · ${MISSILES}` })
    .click();
  await putting.getByLabel('Question').fill('Can they have that many?');
  await putting.getByRole('button', { name: 'Ask' }).click();
  await checker.getByRole('button', { name: 'Make a link' }).click();
  await checker
    .getByRole('form', { name: 'Make a link' })
    .getByRole('button', { name: 'Make a link' })
    .click();
  const link = await checker.getByLabel(`Link for ${EXPERT}`).inputValue();
  const outside = await browser.newContext({ baseURL: desk.url });
  const expert = await outside.newPage();
  await expert.goto(link);
  await expert.getByLabel('I have something to say').check();
  await expert.getByLabel('Your words').fill('They have 3,000 at most.');
  await expert.getByRole('button', { name: 'Send your answer' }).click();
  await expect(expert.getByRole('heading', { name: 'Your answer was received' })).toBeVisible();
  await outside.close();
  await expect(checker.getByText('They have 3,000 at most.')).toBeVisible();
  await closeQuery(checker, 2, EXPERT);
  await closeQuery(checker, 1, PEOPLE.reporter.name);

  // The editor judged the claim and cannot sign, until they take that back and leave it to the checker.
  await openGalley(checker, storyId, `?claim=${claim.id}`);
  await expect(wordsAtHand(checker)).toHaveText(MISSILES);
  await judge(checker, 'Shift+Digit1', 'She said it in parliament.');
  const judging = await login('editor');
  await openGalley(judging, storyId, `?claim=${claim.id}`);
  await expect(wordsAtHand(judging)).toHaveText(MISSILES);
  await judge(judging, '2', 'Nobody outside has counted.');
  await checker.goto(`/stories/${storyId}/review`);
  await checker.getByRole('button', { name: 'Send to review' }).click();
  await editor.goto(`/stories/${storyId}/review`);
  await expect(editor.getByText(/You judged claim 1/)).toBeVisible();
  const sign = editor.getByRole('button', { name: 'Sign', exact: true });
  await expect(sign).toHaveCount(0);
  await judging.locator('.sm-galley').focus();
  await judging.keyboard.press('Control+z');
  await expect(judging.getByText(/^Undone: /)).toBeVisible();
  await openGalley(checker, storyId, `?claim=${claim.id}`);
  await expect(wordsAtHand(checker)).toHaveText(MISSILES);
  await judge(checker, '2', 'No count is public, and an expert doubts it.');

  // What the policy still wants is waived with a reason.
  await editor.goto(`/stories/${storyId}/readiness`);
  await editor.getByRole('button', { name: /^Waive: / }).click();
  await editor.getByLabel('Why is this an exception?').fill('Karsh answered in public today.');
  await editor.getByRole('button', { name: 'Waive it' }).click();
  await expect(editor.getByText(/Waived by .*: Karsh answered in public today\./)).toBeVisible();
  await editor.goto(`/stories/${storyId}/review`);
  await sign.click();
  await expect(editor.getByText('Signed off', { exact: true })).toBeVisible();

  // A late change voids what was signed; the editor approves the difference.
  await desk.call('checker', 'add-evidence', {
    claimId: claim.id,
    question: 'Does an inventory count them?',
    answer: 'It counts 310 launchers.',
    stance: 'refutes',
    citation: 'Monitoring mission, inventory',
  });
  await expect(editor.getByRole('region', { name: 'Sign-off 1 is void' })).toBeVisible();
  await expect(judging.getByText(/^The sign-off of this story is void/)).toBeVisible();
  await expect(editor.getByLabel('I approve what changed since sign-off 1')).toBeChecked();
  await sign.click();
  await expect(editor.getByText(/approving the difference/)).toBeVisible();

  // The report tells of all of it, to whoever may only read.
  await desk.call('admin', 'add-member', { storyId, personId: desk.ids.viewer });
  const viewer = await login('viewer');
  await viewer.goto(`/stories/${storyId}/report?format=story-html`);
  const report = viewer.frameLocator('iframe').locator('body');
  for (const told of [
    'Karsh answered in public today.',
    'The ministry, in June.',
    'They have 3,000 at most.',
    'No count is public, and an expert doubts it.',
    POLICY.name,
  ]) {
    await expect(report).toContainText(told);
  }
  await expect(report).toContainText(new RegExp(`Sign-off 2[^]*${PEOPLE.editor.name}`));

  // And after: published, corrected, and what the check missed is written down.
  await editor.getByRole('button', { name: 'Note as published' }).click();
  await editor.getByRole('dialog').getByRole('button', { name: 'Note as published' }).click();
  await editor.getByLabel('As readers are told').fill('The minister spoke of 2,000.');
  await editor.getByLabel('What did the check miss, and why?').fill('We read a press release.');
  await editor.getByRole('button', { name: 'Add a correction' }).click();
  await expect(editor.getByText('We read a press release.')).toBeVisible();
  await expect(editor.getByText('Corrected', { exact: true })).toBeVisible();
});
