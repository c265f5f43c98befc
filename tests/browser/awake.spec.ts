import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from './desk.ts';
import { PEOPLE } from './people.ts';

/** Longer than it takes to click what a page shows. */
const LATE_MS = 1000;

test('nothing that is clicked or typed before the scripts of a page are there is lost', async ({
  browser,
  desk,
}) => {
  const context = await browser.newContext({ baseURL: desk.url });
  let held = 0;
  await context.route('**/_next/static/**/*.js*', async (route) => {
    held += 1;
    await sleep(LATE_MS);
    await route.continue();
  });
  const page = await context.newPage();
  await page.goto('/sign-in', { waitUntil: 'commit' });
  await page.getByLabel('E-mail').fill(PEOPLE.viewer.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(PEOPLE.viewer.password);
  await page.getByRole('button', { name: 'Sign in' }).click();

  await page.getByRole('button', { name: `Account of ${PEOPLE.viewer.name}` }).click();
  await expect(page.getByRole('menuitem', { name: 'Deutsch' })).toBeVisible();

  await page.reload({ waitUntil: 'commit' });
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('textbox', { name: 'Action, claim, story or screen' })).toBeFocused();

  // A page in a window that a test has not opened itself.
  await page.keyboard.press('Escape');
  const [beside] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate(() => window.open('/account')),
  ]);
  await beside.getByRole('button', { name: 'Use dark colours' }).click();
  await expect(beside.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(held).toBeGreaterThan(0);
  await context.close();
});
