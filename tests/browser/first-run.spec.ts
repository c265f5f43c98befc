import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { type RunningDesk, startDesk } from '#tests/app/running-desk.ts';
import { expect, test as base, watch } from './desk.ts';
import { PEOPLE } from './people.ts';

const test = base.extend<{ empty: RunningDesk }>({
  empty: async ({}, use) => {
    const running = await startDesk();
    await use(running);
    await running.remove();
  },
});

/** What the report's frame shows. It runs no script, so nothing but the page around it can read it. */
function framed(page: Page): Promise<string> {
  // Between two reports the frame's document has no body yet.
  return page.evaluate(() => {
    const frame = document.querySelector('iframe');
    return frame?.contentDocument?.querySelector('body')?.innerText ?? '';
  });
}

test('from the first run to a report, with a colleague who joins by a link', async ({
  empty,
  browser,
}) => {
  test.setTimeout(180_000);
  const { admin, checker } = PEOPLE;
  const context = await browser.newContext({ baseURL: empty.url });
  const page = await context.newPage();
  const faults = watch(page);

  await test.step('an empty desk asks for its first administrator', async () => {
    await page.goto('/');
    await expect(page).toHaveURL('/welcome');
    await expect(page.getByRole('heading', { name: 'Open your desk' })).toBeVisible();
  });

  await test.step('what cannot be is refused beside its field', async () => {
    await page.getByRole('button', { name: 'Open the desk' }).click();
    await expect(page.getByText('Give a name.')).toBeVisible();
    await expect(page.getByLabel('Your name')).toBeFocused();
    await page.getByLabel('Your name').fill(admin.name);
    await page.getByLabel('E-mail').fill(admin.email);
    await page.getByRole('textbox', { name: 'Password' }).fill('too short');
    await page.getByRole('button', { name: 'Open the desk' }).click();
    await expect(page.getByText('Use at least 12 characters.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Password' }).fill('passwordpassword');
    await page.getByRole('button', { name: 'Open the desk' }).click();
    await expect(page.getByRole('textbox', { name: 'Password' })).toHaveAccessibleDescription(
      /Choose another/,
    );
  });

  await test.step('the desk opens with the sample story, half checked', async () => {
    await page.getByRole('textbox', { name: 'Password' }).fill(admin.password);
    await page.getByRole('button', { name: 'Open the desk' }).click();
    await expect(page.getByRole('heading', { name: 'Stories', level: 1 })).toBeVisible();
    await expect(page.locator('.sm-story')).toHaveCount(1);
    await expect(page.getByRole('img', { name: /Is it so\? .*corroborated/ })).toBeVisible();
  });

  await test.step('the story opens in the galley', async () => {
    await page.locator('.sm-story').getByRole('heading').getByRole('link').click();
    await expect(page).toHaveURL(/\/stories\/story_/);
    await expect(page.getByText('20,000 ballistic missiles').first()).toBeVisible();
  });

  const storyPath = new URL(page.url()).pathname;
  const link = await test.step('a checker is invited by link', async () => {
    await page.goto('/people');
    const form = page.getByRole('form', { name: 'Invite somebody' });
    await form.getByLabel('Name').fill(checker.name);
    await form.getByLabel('E-mail').fill(checker.email);
    await form.getByLabel('Role').selectOption({ label: 'Checker' });
    await form.getByRole('button', { name: 'Make the link' }).click();
    const shown = page.getByLabel(`Invitation link for ${checker.name}`);
    await expect(shown).toHaveValue(/\/join\/.{20,}/);
    return shown.inputValue();
  });

  const second = await browser.newContext({ baseURL: empty.url });
  const colleague = await second.newPage();
  const theirFaults = watch(colleague);
  await test.step('the colleague joins by the link and is signed in', async () => {
    await colleague.goto(link);
    await expect(colleague.getByText('You are invited as checker')).toBeVisible();
    await expect(colleague.getByLabel('Your name')).toHaveValue(checker.name);
    await colleague.getByRole('textbox', { name: 'Password' }).fill(checker.password);
    await colleague.getByRole('button', { name: 'Join' }).click();
    await expect(
      colleague
        .getByText('No story is on your desk yet')
        .or(colleague.getByText('You are on no story yet')),
    ).toBeVisible();
  });

  await test.step('the link works once', async () => {
    const third = await browser.newContext({ baseURL: empty.url });
    const late = await third.newPage();
    await late.goto(link);
    await expect(
      late.getByRole('heading', { name: 'This invitation cannot be used' }),
    ).toBeVisible();
    await third.close();
  });

  await test.step('the story is not theirs until an editor adds them', async () => {
    await colleague.goto(storyPath);
    await expect(colleague.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
    await page.goto(`${storyPath}/members`);
    await page.getByLabel('Add a colleague').selectOption({ label: `${checker.name}, checker` });
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByRole('list', { name: 'Members' })).toContainText(checker.name);
    await colleague.goto('/');
    await expect(colleague.locator('.sm-story')).toHaveCount(1);
  });

  await test.step('they sign out and in again, and come back to where they were going', async () => {
    await colleague.getByRole('button', { name: `Account of ${checker.name}` }).click();
    await colleague.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(colleague).toHaveURL('/sign-in');
    await colleague.goto(storyPath);
    await expect(colleague).toHaveURL(/\/sign-in\?next=/);
    await colleague.getByLabel('E-mail').fill(checker.email);
    await colleague.getByRole('textbox', { name: 'Password' }).fill(checker.password);
    await colleague.getByRole('button', { name: 'Sign in' }).click();
    await expect(colleague).toHaveURL(storyPath);
  });

  await test.step('a report comes out, the same bytes as are shown', async () => {
    await page.goto(`${storyPath}/report?format=markdown`);
    await expect(page.getByRole('region', { name: 'Markdown' })).toContainText(
      '20,000 ballistic missiles',
    );
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/\.md$/);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('20,000 ballistic missiles');
    await expect(page.getByRole('region', { name: 'Markdown' })).toHaveText(text.trimEnd(), {
      useInnerText: true,
    });
  });

  await test.step('the readiness sheet and the annotated story show in their frame', async () => {
    await page.getByRole('link', { name: /Readiness sheet/ }).click();
    await expect(page.getByTitle('Readiness sheet')).toBeVisible();
    await expect.poll(() => framed(page)).toContain('open matters');
    await page.getByRole('link', { name: /Annotated story/ }).click();
    await expect(page.getByTitle('Annotated story')).toBeVisible();
    await expect.poll(() => framed(page)).toContain('20,000 ballistic missiles');
  });

  expect(faults).toEqual([]);
  expect(theirFaults).toEqual([]);
  await context.close();
  await second.close();
});
