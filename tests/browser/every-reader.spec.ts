import type { Page } from '@playwright/test';
import type { Claim } from '#lib/claim/claim.ts';
import { type FoundedDesk, expect, test } from './desk.ts';
import {
  TALKS,
  openGalley,
  placeIn,
  select,
  storyOf,
  wordsAtHand,
  wordsStored,
} from './galley-page.ts';
import { focused, heard, listen, met } from './listening.ts';
import { PEOPLE } from './people.ts';

const MISSILES = '20,000 ballistic missiles';
const WIDE = { width: 1500, height: 900 };

/** Marks words, or several runs of them, as one claim in the editor's name. */
async function mark(
  desk: FoundedDesk,
  storyId: Claim['storyId'],
  ...runs: string[]
): Promise<Claim> {
  const { draft } = await desk.call('admin', 'read-story', { storyId });
  const spans = runs.map((words) => {
    const start = draft.text.indexOf(words);
    return { start, end: start + words.length };
  });
  return (await desk.call('editor', 'mark-claim', { storyId, draftId: draft.id, spans })).claim;
}

async function judge(desk: FoundedDesk, claim: Claim, value: 'corroborated' | 'disputed') {
  await desk.call('editor', 'record-verdict', {
    claimId: claim.id,
    expects: claim.version,
    draftId: claim.draftId,
    axis: 'content',
    value,
    disputedReason: value === 'disputed' ? 'refuted' : null,
    justification: 'The inventory says so.',
  });
}

/** The checker's galley with claims of the editor's, the first as long as a sentence, with another inside. */
async function withClaims(desk: FoundedDesk, page: Page) {
  const storyId = await storyOf(desk, TALKS);
  const outer = await mark(desk, storyId, `accused Karsh of amassing ${MISSILES}`);
  const inner = await mark(desk, storyId, MISSILES);
  const split = await mark(desk, storyId, 'Karsh has denied', 'urged restraint');
  await judge(desk, inner, 'disputed');
  await page.setViewportSize(WIDE);
  await openGalley(page, storyId);
  return { storyId, outer, inner, split };
}

const row = (page: Page, number: number) =>
  page
    .getByRole('list', { name: 'Claims in reading order' })
    .getByRole('button', { name: new RegExp(`^Claim ${number} `) });

/** Waits until something in a few words has the focus, and holds that it never was lost for good. */
async function expectFocus(page: Page, what: RegExp): Promise<void> {
  await expect.poll(() => focused(page)).toMatch(what);
}

test('those who listen hear where claims begin and end, once each, and can switch it off', async ({
  desk,
  login,
}) => {
  const page = await login('checker');
  await withClaims(desk, page);
  const block = '.sm-block[data-block="4"]';
  expect(await heard(page, block)).toBe(
    'The envoy, Petra Lindahl, has stayed silent on what was discussed. Prime Minister Dorit Almagor has ' +
      'Claim 1: accused Karsh of amassing Claim 2: 20,000 ballistic missiles; end of claim 2; said: not yet ' +
      'checked; so: disputed. ; end of claim 1, not yet checked. and moving toward a warhead, a claim that ' +
      'has not been independently corroborated.',
  );
  expect(await heard(page, '.sm-block[data-block="5"]')).toContain(
    'Claim 3: Karsh has denied; claim 3 breaks off. that its arsenal was on the table. Its neighbours, ' +
      'wary of another war, have Claim 3 goes on: urged restraint; end of claim 3, not yet checked. .',
  );
  // Pieces are no marks of their own, or each would be told; the open claim is one, and current.
  expect((await met(page, '.sm-galley')).filter(({ role }) => role === 'mark')).toHaveLength(0);
  await page.keyboard.press('n');
  await expect(page.locator('.sm-galley mark[aria-current]')).toHaveAttribute(
    'aria-current',
    'true',
  );

  await page.keyboard.press('v');
  await expect(page.getByText('Screen readers read the draft without its claims.')).toBeVisible();
  expect(await heard(page, block)).not.toMatch(/claim \d/i);
  await page.reload();
  await expect(page.locator('.sm-galley[data-whole]')).toBeVisible();
  expect(await heard(page, block)).not.toMatch(/claim \d/i);
  await page.goto('/account');
  await page.getByRole('switch', { name: 'Say in the text where claims begin and end' }).check();
  await page.goBack();
  await expect(page.locator('.sm-galley[data-whole]')).toBeVisible();
  expect(await heard(page, block)).toMatch(/Claim 1: /);
});

test('the caret’s steps are said, with the claims it comes into and leaves; so is a claim that is opened', async ({
  desk,
  login,
}) => {
  const page = await login('checker');
  await withClaims(desk, page);
  const said = await listen(page, 'own');
  await page.keyboard.press('t');
  await select(page, 'Almagor has');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+ArrowDown');
  await expect
    .poll(said)
    .toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^accused In claim 1\.$/),
        expect.stringMatching(/^Paragraph: Karsh has denied .* Out of claim 1\. In claim 3\.$/),
      ]),
    );
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(said).toContain('Selected: Karsh');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect
    .poll(said)
    .toContain(
      `Claim 1 (1 of 3): accused Karsh of amassing ${MISSILES}. Was it said? not yet checked. Is it so? not yet checked.`,
    );
});

test('one key each leads from a claim’s words to its row in the list, to its panel, and back', async ({
  desk,
  login,
}) => {
  const page = await login('checker');
  await withClaims(desk, page);
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(wordsAtHand(page)).toHaveText(MISSILES);

  await page.keyboard.press('i');
  await expect(row(page, 2)).toBeFocused();
  await expect(row(page, 2)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 3)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Claim 3' })).toBeVisible();
  await expect(row(page, 3)).toBeFocused();
  await page.keyboard.press('b');
  await expect(page.getByRole('heading', { name: 'Claim 3' })).toBeFocused();
  await page.keyboard.press('t');
  const words = page.locator('.sm-galley mark[aria-current]');
  await expect(words).toBeFocused();
  await expect(words).toHaveText('Karsh has denied');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('Karsh');

  // In a narrow window the list lies over the text and makes way for what was chosen in it.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('i');
  await expect(row(page, 3)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Claim 1' })).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('t');
  await expect(words).toBeFocused();
  await expect(words).toBeInViewport();
});

test('a long list is one stop for Tab, is gone through by keys, and keeps the focus while it is scrolled', async ({
  desk,
  login,
}) => {
  const sentence = (at: number) => `Depot ${at} stood empty through the winter of the talks.`;
  const text = Array.from({ length: 240 }, (_, at) => sentence(at)).join('\n\n');
  const storyId = await storyOf(desk, text);
  const { draft } = await desk.call('admin', 'read-story', { storyId });
  const markAt = (start: number) => {
    const spans = [{ start, end: start + 5 }];
    return desk.call('editor', 'mark-claim', { storyId, draftId: draft.id, spans });
  };
  // The first signs the editor in, which must not happen many times at once.
  const [first, ...others] = draft.blocks;
  await markAt(first?.start ?? 0);
  await Promise.all(others.map(({ start }) => markAt(start)));
  const page = await login('checker');
  await page.setViewportSize(WIDE);
  await openGalley(page, storyId);
  const list = page.getByRole('list', { name: 'Claims in reading order' });
  await page.keyboard.press('i');
  await expect(list.getByRole('listitem').first().getByRole('button')).toBeFocused();
  await expect(list.getByRole('listitem').first()).toHaveAttribute('aria-setsize', '240');
  expect(await list.locator('button[tabindex="0"]').count()).toBe(1);
  expect(await list.getByRole('listitem').count()).toBeLessThan(60);
  await page.keyboard.press('End');
  const last = list.locator('[aria-posinset="240"]').getByRole('button');
  await expect(last).toBeFocused();
  await list.evaluate((element) => element.parentElement?.scrollTo(0, 0));
  await expect(list.locator('[aria-posinset="2"]')).toBeVisible();
  await expect(last).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(list.locator('li:has(:focus)')).toHaveAttribute('aria-posinset', /^2[23]\d$/);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(list.locator('li:has(:focus)')).toHaveCount(1);
});

test('whatever closes or goes away, the focus lands near by', async ({ desk, login }) => {
  const page = await login('checker');
  const { inner } = await withClaims(desk, page);
  const close = page.getByRole('button', { name: 'Close the claim' });

  await page.keyboard.press('n');
  await close.focus();
  await close.press('Enter');
  await expectFocus(page, /^h2 No claim is open/);

  await page.keyboard.press('n');
  await page.getByRole('button', { name: 'Add evidence' }).press('Enter');
  await expect(page.getByRole('form', { name: 'New evidence' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expectFocus(page, /^h3 Evidence/);

  await page.keyboard.press('n');
  await expect(wordsAtHand(page)).toHaveText(MISSILES);
  await page.getByRole('button', { name: 'Change the words of claim 2' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Withdraw the claim' }).press('Enter');
  await page.getByLabel('Why is it withdrawn?').fill('Said in the claim around it.');
  await page.getByRole('button', { name: 'Withdraw it' }).press('Enter');
  await expect(page.getByText('Claim 2 is withdrawn.')).toBeVisible();
  await expectFocus(page, /Claim 2/);
  await page.getByRole('button', { name: 'Restore claim 2' }).press('Enter');
  await expect(page.getByText('Claim 2 is restored.')).toBeVisible();
  await expectFocus(page, /Claim 2/);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: restoring claim 2.')).toBeVisible();
  await expectFocus(page, /Claim 2/);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('Done again: restoring claim 2.')).toBeVisible();

  // A colleague withdraws the claim in whose field one writes.
  await page.getByLabel('Restatement').fill('There are');
  const { claim } = await desk.call('editor', 'read-claim', { claimId: inner.id });
  const why = { claimId: inner.id, expects: claim.version, reason: 'Twice.' };
  await desk.call('editor', 'withdraw-claim', why);
  await expect(page.getByText('Withdrawn: Twice.')).toBeVisible();
  await expectFocus(page, /^h2 Claim 2/);
  await page.keyboard.press('Escape');
  await expectFocus(page, /^h2 No claim is open|^div Text of the draft/);

  // The filter hides the claim one is in, and then all of them.
  await page.keyboard.press('n');
  await page.keyboard.press('i');
  await expect(row(page, 1)).toBeFocused();
  await page.keyboard.press('f');
  await page.getByRole('combobox', { name: 'Verdict' }).press('ArrowDown');
  await page.getByRole('option', { name: 'corroborated', exact: true }).click();
  await expect(page.getByText('0 claims of 2')).toBeVisible();
  await page.getByRole('group', { name: 'Text of the draft' }).focus();
  await page.keyboard.press('n');
  await expect(page.getByText('There is no claim to go to.')).toBeVisible();
  await expectFocus(page, /^div Text of the draft/);
  await page.getByRole('button', { name: 'Show all claims' }).press('Enter');
  await expect(row(page, 1)).toBeVisible();
  await expectFocus(page, /^p 2 claims/);
});

test('a dialogue, a menu, the card of a block and the drawer give the focus back', async ({
  desk,
  login,
}) => {
  const page = await login('checker');
  await withClaims(desk, page);
  const keys = page.getByRole('button', { name: 'List the keys' });
  await keys.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeFocused();

  await page.getByRole('group', { name: 'Text of the draft' }).focus();
  await page.keyboard.press('ControlOrMeta+K');
  await expect(page.getByRole('textbox', { name: /^Action, claim/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expectFocus(page, /^div Text of the draft/);

  await page.locator('[data-gutter="2"]').click();
  await page.getByRole('button', { name: /^Nothing to check in 2 untouched/ }).press('Enter');
  const back = page.getByRole('button', { name: 'Take back' }).first();
  await back.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Coverage of this block' })).toBeVisible();
  await expectFocus(page, /^(button|div) /);
  await page.keyboard.press('Escape');
  await expectFocus(page, /^div Text of the draft/);

  await page.setViewportSize({ width: 390, height: 844 });
  const claims = page.getByRole('button', { name: 'Claims', exact: true });
  await claims.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Claims and outline' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(claims).toBeFocused();
});

test('boundaries are set without dragging: two clicks select words, one button makes them the claim’s', async ({
  desk,
  login,
}) => {
  const page = await login('checker');
  const { storyId } = await withClaims(desk, page);
  await page.keyboard.press('n');
  const first = await placeIn(page, 'its arsenal was', 6);
  const last = await placeIn(page, 'on the table', 9);
  await page.mouse.dblclick(first.x, first.y);
  await page.keyboard.down('Shift');
  await page.mouse.click(last.x, last.y);
  await page.keyboard.up('Shift');
  await page.getByRole('button', { name: 'Set as claim 1’s words' }).click();
  await expect
    .poll(async () => (await wordsStored(desk, storyId))[1])
    .toBe('arsenal was on the table');
});

test('what colleagues do is said, many acts in one sentence, and one’s own are said once', async ({
  desk,
  login,
}) => {
  const page = await login('checker');
  const colleague = await login('editor');
  const { storyId, outer } = await withClaims(desk, page);
  await openGalley(colleague, storyId);
  const others = await listen(page, 'others');
  const theirs = await listen(colleague, 'others');

  await judge(desk, outer, 'corroborated');
  await expect.poll(others).toEqual(['Edgar Lindqvist gave a verdict on claim 1.']);
  const { draft } = await desk.call('admin', 'read-story', { storyId });
  const words = [...draft.text.matchAll(/\b[a-z]{6,}\b/g)].slice(0, 12);
  await Promise.all(
    words.map(({ index, 0: word }) => {
      const spans = [{ start: index, end: index + word.length }];
      return desk.call('editor', 'mark-claim', { storyId, draftId: draft.id, spans });
    }),
  );
  await expect
    .poll(async () => (await others()).slice(1))
    .toEqual([`${PEOPLE.editor.name} marked 12 claims.`]);

  // Saved is said once the desk has it, and by nothing else; to the colleague it is somebody's.
  const status = page.locator('.sm-saved [role="status"]');
  await select(page, 'at once');
  await page.keyboard.press('m');
  await expect(status).toHaveText('Claim 16 is marked and saved.');
  await expect.poll(theirs).toEqual(['Chika Obi marked claim 16.']);
  expect(await others()).toHaveLength(2);
  expect(await theirs()).toHaveLength(1);
});

test('a refusal and what waits are told at once, and a change that waits does not repeat it all', async ({
  desk,
  login,
}) => {
  const page = await login('checker');
  await withClaims(desk, page);
  await page.keyboard.press('n');
  await page.getByLabel('Restatement').fill('Karsh has 20,000 missiles.');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Save claim' }).press('Enter');
  const banner = page.getByRole('region', { name: /desk cannot be reached|being sent/ });
  await expect(banner.getByRole('alert')).toHaveText('The desk cannot be reached');
  await expect(banner.getByRole('status')).toHaveText('1 change waits to be sent.');
  await page.context().setOffline(false);
  await expect(banner).toHaveCount(0);
});

test('a notice leads to its thread, which takes the focus, also where it is resolved', async ({
  desk,
  login,
}) => {
  const page = await login('checker');
  const { outer, split } = await withClaims(desk, page);
  for (const claim of [outer, split]) {
    const opened = await desk.call('editor', 'open-thread', {
      claimId: claim.id,
      body: `@${PEOPLE.checker.name}, who counted?`,
      mentions: [desk.ids.checker],
    });
    const { id: threadId, version: expects } = opened.thread;
    if (claim === split) await desk.call('editor', 'resolve-thread', { threadId, expects });
  }
  const bell = page.getByRole('button', { name: /^Notices:/ });
  const thread = page.getByRole('article', { name: /hread opened by Edgar Lindqvist/ });
  for (const number of [1, 3]) {
    await bell.click();
    await page
      .getByRole('link', { name: new RegExp(`You are mentioned.*Claim ${number} `, 's') })
      .click();
    await expect(page.getByRole('heading', { name: `Claim ${number}` })).toBeVisible();
    await expect(thread).toBeFocused();
    await expect(thread).toBeInViewport();
  }
  await page.goto('/notices');
  await page.getByRole('link', { name: /You are mentioned.*Claim 1 /s }).click();
  await expect(thread).toBeFocused();
  await expect(page).toHaveURL(/\?claim=claim_\w+$/);
});
