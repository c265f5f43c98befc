import type { Page } from '@playwright/test';
import { seriousFaultsOn } from './axe.ts';
import { type FoundedDesk, expect, test } from './desk.ts';
import { TALKS, openGalley, select, storyOf, wordsAtHand } from './galley-page.ts';
import { PEOPLE } from './people.ts';

/** How long a colleague's work may take to appear, as the desk promises. */
const WITHIN_MS = 1_000;

const bell = (page: Page) => page.getByRole('button', { name: /^Notices: / });
const threads = (page: Page) => page.getByRole('region', { name: /^Threads/ });

/** A story with one claim; answers the query that opens it. */
async function aMarkedStory(desk: FoundedDesk, words: string) {
  const storyId = await storyOf(desk, TALKS);
  const { draft } = await desk.call('checker', 'read-story', { storyId });
  const start = draft.text.indexOf(words);
  const spans = [{ start, end: start + words.length }];
  const marking = { storyId, draftId: draft.id, spans };
  const { claim } = await desk.call('checker', 'mark-claim', marking);
  return { storyId, claim, query: `?claim=${claim.id}` };
}

test('a colleague who is mentioned sees the bell grow, answers, and the first sees it settled', async ({
  desk,
  login,
}) => {
  const { storyId, query } = await aMarkedStory(desk, '20,000 ballistic missiles');
  const [checker, editor] = [await login('checker'), await login('editor')];
  await openGalley(checker, storyId, query);
  await openGalley(editor, storyId);
  await expect(bell(editor)).toHaveAccessibleName('Notices: No unread notices');

  await checker.keyboard.press('Escape');
  await checker.keyboard.press('n');
  await expect(wordsAtHand(checker)).toHaveText('20,000 ballistic missiles');
  await checker.keyboard.press('c');
  const remark = threads(checker).getByRole('textbox', { name: 'What is to be settled?' });
  await expect(remark).toBeFocused();
  await checker.keyboard.type('Who counted these, @edg');
  const offered = checker.getByRole('option', { name: `${PEOPLE.editor.name} Editor` });
  await expect(offered).toBeVisible();
  expect(await seriousFaultsOn(checker)).toEqual([]);
  await checker.keyboard.press('Enter');
  await expect(remark).toHaveValue(`Who counted these, @${PEOPLE.editor.name} `);
  await checker.keyboard.type('– the ministry?');
  await checker.keyboard.press('Control+Enter');
  await expect(checker.getByText('Your remark on claim 1 is saved.')).toBeVisible();
  await expect(threads(checker).locator('.sm-mention')).toHaveText(`@${PEOPLE.editor.name}`);
  expect(await seriousFaultsOn(checker)).toEqual([]);

  await expect(bell(editor)).toHaveAccessibleName('Notices: 1 unread notice', {
    timeout: WITHIN_MS,
  });
  await expect(editor.getByRole('status').filter({ hasText: '1 unread notice' })).toBeAttached();
  await bell(editor).click();
  const notice = editor.getByRole('link', { name: /You are mentioned/ });
  await expect(notice).toContainText('Claim 1');
  await expect(notice).toContainText('20,000 ballistic missiles');
  expect(await seriousFaultsOn(editor)).toEqual([]);
  await notice.click();
  await expect(wordsAtHand(editor)).toHaveText('20,000 ballistic missiles');
  await expect(bell(editor)).toHaveAccessibleName('Notices: No unread notices');

  await threads(editor).getByRole('button', { name: 'Answer' }).click();
  await editor.keyboard.type('The ministry did, in June.');
  await editor.keyboard.press('Control+Enter');
  // Others see within a second what is saved.
  await expect(editor.getByText('Your remark on claim 1 is saved.')).toBeVisible();
  await expect(threads(checker).getByText('The ministry did, in June.')).toBeVisible({
    timeout: WITHIN_MS,
  });
  await expect(bell(checker)).toHaveAccessibleName('Notices: 1 unread notice');

  await threads(editor).getByRole('button', { name: 'Resolve' }).click();
  await expect(threads(checker).getByText('1 resolved thread')).toBeVisible({ timeout: WITHIN_MS });
  await expect(threads(checker).getByText('The ministry did, in June.')).toBeHidden();
  await threads(checker).getByText('1 resolved thread').click();
  await threads(checker).getByRole('button', { name: 'Open again' }).click();
  await expect(threads(editor).getByText('The ministry did, in June.')).toBeVisible();
});

test('what was typed for a thread survives a reload, and a thread that grew meanwhile is not resolved unread', async ({
  desk,
  login,
}) => {
  const { storyId, claim, query } = await aMarkedStory(desk, 'has denied');
  const page = await login('checker');
  await openGalley(page, storyId, query);
  await threads(page).getByRole('button', { name: 'Open a thread' }).click();
  await page.keyboard.type('Half a thou');
  await page.reload();
  await openGalley(page, storyId, query);
  await threads(page).getByRole('button', { name: 'Open a thread' }).click();
  const remark = threads(page).getByRole('textbox', { name: 'What is to be settled?' });
  await expect(remark).toHaveValue('Half a thou');
  await remark.fill('Half a thought is enough.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Your remark on claim 1 is saved.')).toBeVisible();
  await expect(threads(page).locator('.sm-remark')).toHaveText('Half a thought is enough.');

  // The page cannot read the claim anew: its reader has not seen the answer.
  await page.route(/\/api\/v1\/claims\/claim_\w+$/, (route) => route.abort());
  const { threads: held } = await desk.call('editor', 'read-claim', { claimId: claim.id });
  const threadId = held[0]?.id;
  if (threadId === undefined) throw new Error('The thread was saved.');
  await desk.call('editor', 'answer-thread', { threadId, body: 'No, it is not.' });
  await threads(page).getByRole('button', { name: 'Resolve' }).click();
  await expect(threads(page).getByRole('alert')).toContainText('has changed since you read it');
  const { threads: after } = await desk.call('editor', 'read-claim', { claimId: claim.id });
  expect(after[0]?.state).toBe('open');
});

/** Opens a claim and begins its verdict by key; answers the field of the justification, which has the focus. */
async function justifying(page: Page, storyId: string, query: string) {
  await openGalley(page, storyId, query);
  await page.locator('.sm-galley').focus();
  await page.keyboard.press('2');
  const why = page.getByLabel('Why unverified?');
  await expect(why).toBeFocused();
  return why;
}

test('a template is written by an editor and put into a justification by keyboard alone', async ({
  desk,
  login,
}) => {
  const { storyId, query } = await aMarkedStory(desk, 'a warhead');
  const [editor, checker] = [await login('editor'), await login('checker')];
  await editor.goto('/templates');
  await expect(editor.getByText('There is no template for justifications yet.')).toBeVisible();
  await editor.getByRole('button', { name: 'Write a justification' }).click();
  const form = editor.getByRole('form', { name: 'Write a justification' });
  await form.getByLabel('Name').fill('Only one source');
  await form.getByLabel('Text').fill('Nobody but the ministry says so.');
  await form.getByRole('button', { name: 'Save template' }).click();
  await expect(editor.getByText('The template “Only one source” is saved.')).toBeVisible();
  await editor.getByRole('button', { name: 'Write a justification' }).click();
  await form.getByLabel('Name').fill('ONLY ONE SOURCE');
  await form.getByLabel('Text').fill('Again.');
  await form.getByRole('button', { name: 'Save template' }).click();
  await expect(form.getByText('There is a justification template named')).toBeVisible();
  expect(await seriousFaultsOn(editor)).toEqual([]);

  await checker.goto('/templates');
  await expect(checker.getByText('Nobody but the ministry says so.')).toBeVisible();
  await expect(checker.getByRole('button', { name: /Write|Change|Withdraw/ })).toHaveCount(0);

  const why = await justifying(checker, storyId, query);
  await checker.keyboard.type('Asked twice. No answer.');
  for (let n = 0; n < ' No answer.'.length; n += 1) await checker.keyboard.press('ArrowLeft');
  await checker.keyboard.press('Shift+Tab');
  await expect(checker.getByRole('button', { name: 'Templates for why' })).toBeFocused();
  await checker.keyboard.press('Enter');
  const item = checker.getByRole('menuitem', { name: /Only one source/ });
  await expect(item).toBeVisible();
  expect(await seriousFaultsOn(checker)).toEqual([]);
  await checker.keyboard.press('ArrowDown');
  await expect(item).toBeFocused();
  await checker.keyboard.press('Enter');
  await expect(why).toHaveValue('Asked twice. Nobody but the ministry says so. No answer.');
  await expect(why).toBeFocused();
  await checker.keyboard.press('Control+Enter');
  await expect(checker.getByText('Is it so? unverified: saved.')).toBeVisible();
});

test('a menu of templates that opens before they are read keeps the keyboard until they are there', async ({
  desk,
  login,
}) => {
  const { storyId, query } = await aMarkedStory(desk, 'a warhead');
  await desk.call('editor', 'add-template', {
    kind: 'justification',
    name: 'One origin',
    body: 'Both go back to the ministry.',
  });
  const checker = await login('checker');
  const slow = Promise.withResolvers<null>();
  await checker.route('**/api/v1/templates?*', async (route) => {
    await slow.promise;
    await route.continue();
  });
  const why = await justifying(checker, storyId, query);
  await checker.keyboard.press('Shift+Tab');
  await checker.keyboard.press('Enter');
  const waiting = checker.getByRole('menuitem', { name: 'Reading the templates …' });
  await expect(waiting).toBeFocused();
  await expect(waiting).toHaveAttribute('aria-disabled', 'true');
  expect(await seriousFaultsOn(checker)).toEqual([]);
  // What does nothing closes nothing.
  await checker.keyboard.press('Enter');
  await expect(waiting).toBeFocused();
  slow.resolve(null);
  await expect(checker.getByRole('menuitem', { name: /One origin/ })).toBeFocused();
  await checker.keyboard.press('Enter');
  await expect(why).toHaveValue('Both go back to the ministry.');
  await expect(why).toBeFocused();
});

test('a claim is taken, given away and raised by keys, and whoever gets it is told', async ({
  desk,
  login,
}) => {
  const { storyId, claim } = await aMarkedStory(desk, 'urged restraint');
  const [checker, editor] = [await login('checker'), await login('editor')];
  await editor.goto('/');
  await openGalley(checker, storyId);
  await checker.keyboard.press('n');
  await checker.keyboard.press('g');
  await expect(checker.getByText('Claim 1 is yours: saved.')).toBeVisible();
  await expect(checker.getByRole('combobox', { name: 'Assignee' })).toHaveValue(
    `${PEOPLE.checker.name} (you)`,
  );

  // Two presses are two steps, also when the second comes before the first is answered.
  await checker.keyboard.press('-');
  await checker.keyboard.press('+');
  await checker.keyboard.press('+');
  await expect(checker.getByText('Priority of claim 1: high.')).toBeVisible();
  await expect(checker.getByRole('radio', { name: 'High' })).toBeChecked();
  const stored = await desk.call('editor', 'read-claim', { claimId: claim.id });
  expect(stored.claim).toMatchObject({ priority: 'high', assigneeId: desk.ids.checker });

  // Each of them is an act that can be undone.
  await checker.keyboard.press('Control+z');
  await expect(checker.getByText('Undone: the change to claim 1.')).toBeVisible();
  await expect(checker.getByRole('radio', { name: 'Normal' })).toBeChecked();

  await checker.keyboard.press('Shift+g');
  await expect(checker.getByRole('combobox', { name: 'Assignee' })).toBeFocused();
  await expect(checker.getByRole('option', { name: PEOPLE.editor.name })).toBeVisible();
  expect(await seriousFaultsOn(checker)).toEqual([]);
  await checker.keyboard.press('Control+a');
  await checker.keyboard.type('edgar');
  await checker.keyboard.press('ArrowDown');
  await checker.keyboard.press('Enter');
  await expect(checker.getByText(`Claim 1 is with ${PEOPLE.editor.name}: saved.`)).toBeVisible();

  await editor.goto('/notices?show=unread');
  const notice = editor.getByRole('link', { name: /Assigned to you/ });
  await expect(notice.first()).toContainText('urged restraint');
  expect(await seriousFaultsOn(editor)).toEqual([]);
  await editor.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(editor.getByText('Nothing waits for you')).toBeVisible();
  await expect(bell(editor)).toHaveAccessibleName('Notices: No unread notices');
});

test('a claim that somebody else changed is shown as it is before it is given away', async ({
  desk,
  login,
}) => {
  const { storyId, claim, query } = await aMarkedStory(desk, 'stayed silent');
  const page = await login('checker');
  await openGalley(page, storyId, query);
  await expect(page.getByRole('radio', { name: 'Normal' })).toBeChecked();
  let isCut = true;
  // The page hears nothing of the change before it asks for one of its own.
  await page.route(/\/events\?|\/api\/v1\/claims\/claim_\w+$/, (route) => {
    if (route.request().method() !== 'GET') isCut = false;
    return isCut ? route.abort() : route.continue();
  });
  const change = { claimId: claim.id, expects: claim.version, priority: 'low' } as const;
  await desk.call('editor', 'change-claim', change);
  await page.getByRole('button', { name: 'Assign to me' }).click();
  await expect(page.getByText('Somebody else changed claim 1 just now.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Low' })).toBeChecked();
  await page.getByRole('button', { name: 'Assign to me' }).click();
  await expect(page.getByText('Claim 1 is yours: saved.')).toBeVisible();
});

test('a reporter discusses without checking, and a viewer only reads', async ({ desk, login }) => {
  const { storyId, claim, query } = await aMarkedStory(desk, 'another war');
  for (const role of ['reporter', 'viewer'] as const) {
    await desk.call('admin', 'add-member', { storyId, personId: desk.ids[role] });
  }
  await desk.call('checker', 'open-thread', { claimId: claim.id, body: 'Which war?' });
  const [reporter, viewer] = [await login('reporter'), await login('viewer')];
  await openGalley(reporter, storyId, query);
  await expect(reporter.getByRole('combobox', { name: 'Assignee' })).toBeDisabled();
  await threads(reporter).getByRole('button', { name: 'Answer' }).click();
  await reporter.keyboard.type('The one of 2019.');
  await threads(reporter).getByRole('button', { name: 'Send' }).click();
  await openGalley(viewer, storyId, query);
  await expect(threads(viewer).getByText('The one of 2019.')).toBeVisible();
  await expect(threads(viewer).getByRole('button')).toHaveCount(0);
});

test('the keys reach the text: selecting still marks', async ({ desk, login }) => {
  const { storyId } = await aMarkedStory(desk, 'has denied');
  const page = await login('checker');
  await openGalley(page, storyId);
  await select(page, 'a good start');
  await page.keyboard.press('m');
  await expect(wordsAtHand(page)).toHaveText('a good start');
});
