import type { Page } from '@playwright/test';
import { LANGUAGE_COOKIE } from '#app/_texts/language.ts';
import { type FoundedDesk, expect, test, watch } from './desk.ts';
import { TALKS, openGalley, select, storyOf, wordsAtHand } from './galley-page.ts';
import { PEOPLE } from './people.ts';

async function inGerman(page: Page, desk: FoundedDesk): Promise<void> {
  await page.context().addCookies([{ name: LANGUAGE_COOKIE, value: 'de', url: desk.url }]);
}

const send = (page: Page) => page.locator('form.sm-form button[type=submit]').click();

test('a wrong password is told in German to whoever reads German', async ({ desk, browser }) => {
  const context = await browser.newContext({ baseURL: desk.url, locale: 'de-AT' });
  const page = await context.newPage();
  const faults = watch(page);
  await page.goto('/sign-in');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.locator('input[name=email]').fill(PEOPLE.viewer.email);
  await page.locator('input[name=password]').fill('not the right one');
  await send(page);
  await expect(page.getByRole('alert').filter({ hasText: 'Die E-Mail-Adresse' })).toContainText(
    'Die E-Mail-Adresse oder das Passwort stimmt nicht, oder das Konto wurde deaktiviert.',
  );
  await context.close();
  expect(faults).toEqual([]);
});

test('what is wrong with a field is told in German beside it', async ({ desk, login }) => {
  const page = await login('viewer');
  await inGerman(page, desk);
  await page.goto('/account');
  const field = (name: string) => page.locator(`input[name=${name}]`);
  await field('currentPassword').fill('not the right one');
  await field('newPassword').fill('quite another lantern');
  await send(page);
  await expect(field('currentPassword')).toHaveAccessibleDescription(
    /Das ist nicht Ihr jetziges Passwort\./,
  );
  await field('currentPassword').fill(PEOPLE.viewer.password);
  await field('newPassword').fill('kiwikiwikiwikiwi');
  await send(page);
  await expect(field('newPassword')).toHaveAccessibleDescription(
    /Dieses Passwort wiederholt ein kurzes Stück\. Wählen Sie ein anderes/,
  );
});

test('a page that is refused says so in German', async ({ desk, login }) => {
  const page = await login('viewer');
  await inGerman(page, desk);
  await page.goto('/stories/new');
  await expect(page.getByRole('alert').filter({ hasText: 'Rolle' })).toHaveText(
    'Mit Ihrer Rolle können Sie Beiträge lesen, aber keine anlegen. Bitten Sie die Redaktion, diesen anzulegen.',
  );
});

test('a claim that changed meanwhile is told of in German, and in English to whoever reads that', async ({
  desk,
  login,
}) => {
  const storyId = await storyOf(desk, TALKS);
  const page = await login('checker');
  // What others do does not arrive here by itself, nor with a claim that is read a moment later.
  await page.route(/\/events\?|\/api\/v1\/claims\/claim_\w+$/, (route) =>
    route.request().method() === 'GET' ? route.abort() : route.continue(),
  );
  await openGalley(page, storyId);
  await select(page, 'has denied');
  await page.keyboard.press('m');
  await expect(wordsAtHand(page)).toHaveText('has denied');
  const { items } = await desk.call('editor', 'list-claims', { storyId });
  const [claim] = items;
  if (claim === undefined) throw new Error('No claim was marked.');

  let expects = claim.version;
  for (const told of [
    'Somebody else changed claim 1 just now. It is shown as it is; choose again.',
    'Behauptung 1 wurde gerade von jemand anderem geändert. Sie sehen den jetzigen Stand; wählen Sie noch einmal.',
  ]) {
    await desk.call('editor', 'change-claim', {
      claimId: claim.id,
      expects,
      restatement: `Karsh denies it (${expects}).`,
    });
    expects += 1;
    await page.keyboard.press('+');
    await expect(page.getByText(told)).toBeVisible();
    await inGerman(page, desk);
    await openGalley(page, storyId, `?claim=${claim.id}`);
    await expect(wordsAtHand(page)).toHaveText('has denied');
  }
});
